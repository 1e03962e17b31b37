package io.github.mvngrade.subject.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes of checks in which something around the checks goes wrong. */
public final class Surrounded {
    private Surrounded() {}

    /** Nothing in it can begin. */
    public static class BeforeAllThrows {
        public BeforeAllThrows() {}

        @BeforeAll
        public static void prepare() {
            throw new IllegalStateException("no files");
        }

        @Test
        public void neverBegins() {}

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        public void neverBeginsEither(int number) {}

        /** Begins after it. */
        @Nested
        public class Inner {
            public Inner() {}

            @Test
            public void insideItNeverBegins() {}
        }
    }

    /** Its name begins like another's. */
    public static class BeforeAllThrowsNot {
        public BeforeAllThrowsNot() {}

        @Test
        public void begins() {}
    }

    /** Doesn't apply here. */
    public static class BeforeAllAborts {
        public BeforeAllAborts() {}

        @BeforeAll
        public static void prepare() {
            assumeTrue(false, "not on this machine");
        }

        @Test
        public void doesNotApply() {}
    }

    /** Is skipped as a whole. */
    @Disabled("all of it")
    public static class Skipped {
        public Skipped() {}

        @Test
        public void isSkippedWithItsClass() {}
    }

    /** Breaks after its check is over. */
    public static class AfterAllThrows {
        public AfterAllThrows() {}

        @AfterAll
        public static void cleanUp() {
            throw new IllegalStateException("files are in use");
        }

        @Test
        public void isOverBefore() {}
    }

    /** Breaks within its checks. */
    public static class BeforeEachThrows {
        public BeforeEachThrows() {}

        @BeforeEach
        public void prepare() {
            throw new IllegalStateException("no file");
        }

        @Test
        public void isPreparedInVain() {}
    }

    /** Breaks within its checks, at their end. */
    public static class AfterEachThrows {
        public AfterEachThrows() {}

        @AfterEach
        public void cleanUp() {
            throw new IllegalStateException("file is in use");
        }

        @Test
        public void isNotCleanedUp() {}

        @Test
        public void failsAndIsNotCleanedUp() {
            throw new AssertionError("first");
        }
    }

    /** Can't be made. */
    public static class ConstructorThrows {
        public ConstructorThrows() {
            throw new IllegalStateException("not made");
        }

        @Test
        public void hasNoInstance() {}
    }

    /** Can't be initialised. */
    public static class InitialiserThrows {
        static final int NUMBER = Integer.parseInt("none");

        public InitialiserThrows() {}

        @Test
        public void hasNoClass() {}
    }
}
