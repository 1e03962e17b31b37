package io.github.mvngrade.subject.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Locale;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Checks that are one test each. */
@TestMethodOrder(MethodOrderer.MethodName.class)
public class Plain {
    public Plain() {}

    @Test
    public void passes() {
        assertEquals(1, 1);
    }

    @Test
    public void fails() {
        assertEquals(1, 2, "one");
    }

    @Test
    public void aborts() {
        assumeTrue(false, "not today");
    }

    @Test
    @Disabled("not yet")
    public void isDisabled() {}

    @Test
    public void overflows() {
        overflows();
    }

    @Test
    public void throwsWhatCantBeAsked() {
        throw new Unaskable();
    }

    @Test
    public void changesTheLocale() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @Test
    public void changesTheLocaleAndFails() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        throw new IllegalStateException(Locale.getDefault().toLanguageTag());
    }

    @Test
    public void prints() {
        System.out.print("printed");
    }

    /** Is no check unless somebody says so. */
    @Test
    public void isOnlySelectedByAccident() {
        throw new IllegalStateException();
    }

    /** Throws whatever it is asked. */
    public static final class Unaskable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unaskable() {}

        @Override
        public String getMessage() {
            throw new IllegalStateException();
        }

        @Override
        public synchronized Throwable getCause() {
            throw new StackOverflowError();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }

        @Override
        public String toString() {
            throw new AssertionError();
        }
    }
}
