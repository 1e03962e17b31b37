package io.github.mvngrade.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArguedTest {
    private static final Violation LONG_FILE = new Violation("A.java", "has 301 lines");

    @Test
    void whatIsArguedForPasses() {
        Argued argued = Argued.none().except("A.java", "a table of the standard");
        assertThat(argued.remaining(List.of(LONG_FILE))).isEmpty();
    }

    @Test
    void theRestRemains() {
        Argued argued = Argued.none().except("A.java", "a table of the standard");
        Violation other = new Violation("B.java", "has 999 lines");
        assertThat(argued.remaining(List.of(LONG_FILE, other))).containsExactly(other);
    }

    @Test
    void anExceptionThatNothingNeedsIsAViolation() {
        Argued argued = Argued.none().except("Gone.java", "a table of the standard");
        assertThat(argued.remaining(List.of())).extracting(Violation::where).containsExactly("Gone.java");
    }

    @Test
    void anExceptionWithoutAReasonIsRefused() {
        Argued none = Argued.none();
        assertThatThrownBy(() -> none.except("A.java", "legacy")).hasMessageContaining("needs a reason");
    }

    @Test
    void anExceptionStandsOnce() {
        Argued argued = Argued.none().except("A.java", "a table of the standard");
        assertThatThrownBy(() -> argued.except("A.java", "for some other reason"))
                .hasMessageContaining("twice");
    }
}
