package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.subject.sample.Parted;
import io.github.mvngrade.subject.sample.Untold;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may say that a check can't be told here, in real JVMs: the modules are what tells a check from a submission. */
@Timeout(120)
class CannotTellTest {
    @TempDir
    private Path folder;

    /** How one check ended. */
    private String end(Class<?> type, String method) throws Exception {
        try (SubjectJvm subject = SubjectJvm.start(folder, "-Xmx32m", "-XX:TieredStopAtLevel=1")) {
            subject.orders().define(Samples.classes());
            subject.orders().run(Samples.checks(type, method), 1);
            List<String> lines = subject.upTo("failed");
            return lines.get(lines.size() - 1).replace("failed " + Samples.id(method) + ": ", "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"saysSo", "saysSoTheTwentiethTime"})
    void aCheckMaySayThatItCantTell(String method) throws Exception {
        assertThat(end(Untold.class, method)).isEqualTo("CANNOT_TELL It is dark here.");
    }

    @Test
    void soMayAPartOfOne() throws Exception {
        assertThat(end(Parted.class, "untold")).isEqualTo("CANNOT_TELL It is dark here.");
    }

    @Test
    void soMayWhatComesBeforeAllChecksOfAClass() throws Exception {
        assertThat(end(Untold.FromTheBeginning.class, "neverBegins")).isEqualTo("CANNOT_TELL It is dark here.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            submissionSaysSo        | ABORTED I can't tell.
            submissionBorrowsATrace | ABORTED I can't tell.
            submissionHasItMade     | ABORTED I can't tell.
            submissionCallsBack     | ABORTED It is dark here.
            """)
    void aSubmissionThatSaysSoOrTakesPartFailsTheCheck(String method, String end) throws Exception {
        assertThat(end(Untold.class, method)).isEqualTo(end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oneCantBeToldAndTheNextIsWrong", "oneIsWrongAndTheNextCantBeTold"})
    void whatCantBeToldExcusesNothingThatIsWrong(String method) throws Exception {
        assertThat(end(Untold.class, method)).startsWith("ASSERTION wrong");
    }

    @Test
    void norWhatGoesWrongAfterwards() throws Exception {
        assertThat(end(Untold.ThenWrong.class, "saysSoAndLeavesSomething"))
                .isEqualTo("THROWN java.lang.IllegalStateException: file is in use");
    }
}
