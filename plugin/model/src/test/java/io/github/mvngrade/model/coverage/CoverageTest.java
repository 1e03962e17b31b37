package io.github.mvngrade.model.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.coverage.SourceLine.Ran;
import io.github.mvngrade.model.coverage.SourceLine.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static SourceLine line(Status status, int taken, int left) {
        boolean covered = status == Status.FULL || status == Status.PARTLY;
        return new SourceLine("x", status, new Counter(taken, left), covered ? Ran.SUBJECT : Ran.NOWHERE);
    }

    @Test
    void aHundredPercentMeansAll() {
        assertThat(new Counter(999_999, 1).percent()).isEqualTo(99);
        assertThat(new Counter(1_000_000, 0).percent()).isEqualTo(100);
        assertThat(new Counter(0, 5).percent()).isZero();
        assertThat(new Counter(Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2).percent())
                .isEqualTo(50);
    }

    @Test
    void linesWithoutCodeDontCountAndPartlyCoveredOnesDo() {
        SourceCoverage file = new SourceCoverage(
                "A.java",
                List.of(
                        line(Status.EMPTY, 0, 0),
                        line(Status.FULL, 2, 0),
                        line(Status.PARTLY, 1, 3),
                        line(Status.MISSED, 0, 2)));
        assertThat(file.lines()).isEqualTo(new Counter(2, 1));
        assertThat(file.branches()).isEqualTo(new Counter(3, 5));
        Coverage both = Coverage.of(List.of(file, file));
        assertThat(both.lines()).isEqualTo(new Counter(4, 2));
        assertThat(both.branches()).isEqualTo(new Counter(6, 10));
    }

    @Test
    void whatContradictsItselfIsRefused() {
        assertThatThrownBy(() -> new SourceLine("x", Status.MISSED, Counter.NOTHING, Ran.ONLY_CHILDREN))
                .hasMessage("A line that is MISSED can't have run: ONLY_CHILDREN");
        assertThatThrownBy(() -> new SourceLine("x", Status.FULL, Counter.NOTHING, Ran.NOWHERE))
                .hasMessageContaining("FULL");
        assertThatThrownBy(() -> new Counter(-1, 0)).hasMessageContaining("-1 covered");
        assertThatThrownBy(() -> Coverage.of(List.of())).hasMessageContaining("0 files");
        assertThatThrownBy(() -> new Coverage(List.of(new SourceCoverage("A.java", List.of())), "why"))
                .hasMessageContaining("why");
    }
}
