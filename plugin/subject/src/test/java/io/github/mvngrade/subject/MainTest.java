package io.github.mvngrade.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.ExitCodes;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.Input;
import io.github.mvngrade.subject.sample.Ending;
import io.github.mvngrade.subject.sample.Plain;
import io.github.mvngrade.subject.sample.Programs;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the subject's JVM ends, in real ones. */
@Timeout(120)
class MainTest {
    @TempDir
    Path folder;

    private SubjectJvm running(Class<?> checks, String... methods) throws Exception {
        SubjectJvm subject = SubjectJvm.start(folder, "-Xmx32m", "-XX:TieredStopAtLevel=1");
        subject.orders().define(Samples.classes());
        subject.orders().run(Samples.checks(checks, methods), 1);
        return subject;
    }

    @Test
    void aRunThatIsCompleteEndsWithZero() throws Exception {
        try (SubjectJvm subject = running(Plain.class, "passes", "fails")) {
            assertThat(subject.upTo("failed"))
                    .containsExactly("planned fails, passes", "started fails", "failed fails: ASSERTION one");
            subject.orders().proceed();
            assertThat(subject.upTo("passed")).containsExactly("started passes", "passed passes");
            subject.orders().proceed();
            subject.orders().end();
            assertThat(subject.next()).isEqualTo("ended");
            assertThat(subject.exitCode()).isZero();
        }
    }

    @Test
    void noCheckBeginsBeforeTheGraderLetsIt() throws Exception {
        try (SubjectJvm subject = running(Plain.class, "fails", "passes", "prints")) {
            subject.upTo("failed");
            for (String next : List.of("passes", "prints")) {
                // Another order's answer comes first, so the check was still waiting for its turn.
                subject.orders().startJvms(1);
                subject.orders().proceed();
                assertThat(subject.upTo("passed")).containsExactly("timed 1", "started " + next, "passed " + next);
            }
        }
    }

    @Test
    void threadsAndHooksThatWereLeftBehindKeepNoJvmAlive() throws Exception {
        try (SubjectJvm subject = running(Ending.class, "leavesThreadsBehind")) {
            assertThat(subject.upTo("passed")).hasSize(3);
            subject.orders().proceed();
            subject.orders().end();
            assertThat(subject.next()).isEqualTo("ended");
            assertThat(subject.exitCode()).isZero();
        }
    }

    @Test
    void anExitIsToldWithTheSubmissionsLineThatCalledForIt() throws Exception {
        try (SubjectJvm subject = running(Ending.class, "exits")) {
            assertThat(subject.upTo("exiting").get(2)).matches("exiting Ends\\.exit\\(Ends\\.java:\\d+\\)");
            assertThatThrownBy(subject::next).isInstanceOf(EndOfStreamException.class);
            assertThat(subject.exitCode()).isEqualTo(3);
        }
    }

    @Test
    void aJvmThatIsHaltedEndsWithoutAWord() throws Exception {
        try (SubjectJvm subject = running(Ending.class, "halts")) {
            assertThat(subject.upTo("started")).hasSize(2);
            assertThatThrownBy(subject::next).isInstanceOf(EndOfStreamException.class);
            assertThat(subject.exitCode()).isEqualTo(5);
        }
    }

    @Test
    void aMemoryThatIsUsedUpFailsItsCheckAndEndsTheJvm() throws Exception {
        try (SubjectJvm subject = running(Ending.class, "usesUpTheMemory")) {
            assertThat(subject.upTo("failed").get(2)).startsWith("failed uses-up-the-memory: OUT_OF_MEMORY");
            subject.orders().proceed();
            assertThat(subject.exitCode()).isEqualTo(ExitCodes.OUT_OF_MEMORY);
        }
    }

    @Test
    void anOrderOutOfTurnBreaksTheHarness() throws Exception {
        try (SubjectJvm subject = SubjectJvm.start(folder)) {
            subject.orders().time();
            assertThat(subject.next())
                    .isEqualTo("broke java.lang.IllegalStateException: A program must be named before it is timed");
            assertThat(subject.exitCode()).isEqualTo(ExitCodes.BROKE);
        }
    }

    @Test
    void aGraderThatHangsUpEndsTheJvm() throws Exception {
        try (SubjectJvm subject = running(Plain.class, "passes", "prints")) {
            assertThat(subject.upTo("passed")).hasSize(3);
            subject.hangUp();
            assertThat(subject.exitCode()).isEqualTo(ExitCodes.BROKE);
        }
    }

    @Test
    void withoutARecorderOnTheClassPathNoCoverageKeepsARunFromItsEnd() throws Exception {
        try (SubjectJvm subject = SubjectJvm.start(folder)) {
            subject.orders().recordCoverage(folder.resolve("coverage").toString());
            subject.orders().end();
            assertThat(subject.next()).isEqualTo("ended");
            assertThat(subject.exitCode()).isZero();
        }
    }

    /** Counted are the links and runs of one program, and the runs that one loader's classes saw. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WARM | timed [0, 2, 2] | timed [0, 3, 3]
            COLD | timed [1, 1, 1] | timed [1, 1, 1]
            """)
    void aWarmProgramIsTheSameInEachRunAndAColdOneIsLoadedForEach(Trials trials, String first, String second)
            throws Exception {
        try (SubjectJvm subject = SubjectJvm.start(folder)) {
            subject.orders().define(Samples.classes());
            subject.orders().program(Programs.Counts.class.getName(), trials);
            subject.orders().prepare(2, new Input(7, 1));
            assertThat(subject.next()).isEqualTo("ready");
            subject.orders().time();
            assertThat(subject.next()).isEqualTo(first);
            subject.orders().prepare(1, new Input(7, 1));
            assertThat(subject.next()).isEqualTo("ready");
            subject.orders().time();
            assertThat(subject.next()).isEqualTo(second);
        }
    }
}
