package io.github.mvngrade.warden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.ObservedProcess.Fate;
import io.github.mvngrade.model.grade.ObservedProcess.Program;
import io.github.mvngrade.warden.ProcessTable.Life;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessTreeTest {
    private static final long WARDEN = 10;
    private static final long SUBJECT = 11;

    private final FakeTable table = new FakeTable();
    private ProcessTree tree;

    @BeforeEach
    void aSubjectAndAStranger() {
        table.alive(WARDEN, 1, -50, 0);
        table.alive(SUBJECT, WARDEN, -20, 100);
        table.alive(5, 1, -1000, 0);
        tree = new ProcessTree(table, table, WARDEN, SUBJECT);
        tree.look();
    }

    private void lookAt(int millis) {
        table.at(millis);
        tree.look();
    }

    private static ObservedProcess process(List<ObservedProcess> all, long pid) {
        return all.stream().filter(p -> p.pid() == pid).findFirst().orElseThrow();
    }

    @Test
    void theSubjectIsFollowedAndNotToldOf() {
        assertThat(tree.living()).containsExactly(SUBJECT);
        assertThat(tree.onlySubjectLives()).isTrue();
        assertThat(tree.takePeriod()).isEmpty();
    }

    @Test
    void aChildOfAStrangerStaysAStranger() {
        table.alive(6, 5, 10, 0);
        lookAt(20);
        assertThat(tree.living()).containsExactly(SUBJECT);
    }

    @Test
    void childrenAndGrandchildrenAreTakenInWhateverTheOrderOfTheirIds() {
        table.alive(30, 40, 12, 0);
        table.alive(40, SUBJECT, 11, 0);
        lookAt(20);
        assertThat(tree.living()).containsExactlyInAnyOrder(SUBJECT, 30L, 40L);
    }

    @Test
    void anOrphanIsKeptWhenItsParentIsGoneAndTheWardenAdoptsIt() {
        table.alive(20, SUBJECT, 5, 0);
        table.alive(21, 20, 6, 0);
        lookAt(20);
        table.gone(20);
        table.alive(21, WARDEN, 6, 0);
        lookAt(40);
        assertThat(tree.living()).containsExactlyInAnyOrder(SUBJECT, 21L);
        List<ObservedProcess> told = tree.takePeriod();
        assertThat(process(told, 20).fate()).isEqualTo(Fate.ENDED);
        assertThat(process(told, 21).fate()).isEqualTo(Fate.SURVIVED);
        assertThat(process(told, 21).parent()).isEqualTo(20);
    }

    @Test
    void aChildIsTakenInThoughItsParentEndedBetweenTheListingAndItsReading() {
        table.alive(20, SUBJECT, 5, 0);
        lookAt(20);
        table.gone(20);
        table.alive(21, 20, 25, 0);
        lookAt(40);
        assertThat(tree.living()).contains(21L);
    }

    @Test
    void aDeadOrphanIsReapedAndADeadChildOfItsOwnParentIsNot() {
        table.alive(20, WARDEN, 5, 0);
        table.alive(21, SUBJECT, 5, 0);
        lookAt(20);
        table.put(20, WARDEN, 5, 70, 0, Life.ZOMBIE);
        table.put(21, SUBJECT, 5, 30, 0, Life.ZOMBIE);
        lookAt(40);
        assertThat(table.reaped()).containsExactly(20L);
        assertThat(tree.onlySubjectLives()).isTrue();
        assertThat(process(tree.takePeriod(), 20).cpu()).isEqualTo(Duration.ofMillis(70));
    }

    @Test
    void aZombieIsNotToldAgain() {
        table.alive(21, SUBJECT, 5, 0);
        lookAt(20);
        table.put(21, SUBJECT, 5, 30, 0, Life.ZOMBIE);
        lookAt(40);
        assertThat(tree.takePeriod()).hasSize(1);
        lookAt(60);
        assertThat(tree.takePeriod()).isEmpty();
    }

    @Test
    void timesAreToldFromTheBeginningAndAnEndIsWhenItWasLastSeenAlive() {
        table.at(1000);
        tree.look();
        tree.begin();
        table.alive(20, SUBJECT, 1030, 0);
        lookAt(1040);
        lookAt(1100);
        table.gone(20);
        lookAt(1120);
        ObservedProcess told = process(tree.takePeriod(), 20);
        assertThat(told.start()).isEqualTo(Duration.ofMillis(30));
        assertThat(told.end()).isEqualTo(Duration.ofMillis(100));
    }

    @Test
    void workersInTurnNeverOverlapThoughTheSystemRoundsStartsDown() {
        table.alive(20, SUBJECT, 5, 0);
        lookAt(109);
        table.gone(20);
        table.alive(21, SUBJECT, 100, 0);
        lookAt(129);
        List<ObservedProcess> told = tree.takePeriod();
        assertThat(process(told, 20).overlaps(process(told, 21))).isFalse();
    }

    @Test
    void workersThatOneLookFoundAliveOverlap() {
        table.alive(20, SUBJECT, 5, 0);
        lookAt(20);
        table.alive(21, SUBJECT, 39, 0);
        lookAt(40);
        table.gone(20);
        lookAt(60);
        List<ObservedProcess> told = tree.takePeriod();
        assertThat(process(told, 20).overlaps(process(told, 21))).isTrue();
    }

    @Test
    void anIdThatIsUsedAgainIsAnotherProcess() {
        table.alive(20, SUBJECT, 5, 0);
        lookAt(20);
        table.alive(20, SUBJECT, 30, 0);
        lookAt(40);
        lookAt(60);
        assertThat(tree.takePeriod())
                .hasSize(2)
                .extracting(ObservedProcess::fate)
                .contains(Fate.ENDED, Fate.SURVIVED);
    }

    @Test
    void aProcessIsNamedByWhatItRunsAfterItsFork() {
        table.alive(20, SUBJECT, 5, 0);
        table.command(20, "/jdk/bin/java", "-cp", "x", "the.Parent");
        lookAt(20);
        table.command(20, "/jdk/bin/java", "-cp", "x", "the.Worker");
        lookAt(40);
        assertThat(process(tree.takePeriod(), 20).name()).isEqualTo("the.Worker");
    }

    @Test
    void processorTimeIsThatOfTheLivingOfWhatTheyReapedAndOfWhatTheWardenReaped() {
        table.put(WARDEN, 1, -50, 7, 40, Life.ALIVE);
        table.put(SUBJECT, WARDEN, -20, 100, 300, Life.ALIVE);
        table.alive(20, SUBJECT, 5, 60);
        lookAt(20);
        assertThat(tree.cpu()).isEqualTo(Duration.ofMillis(40 + 100 + 300 + 60));
    }

    private Program programOf(@Nullable String executable) {
        table.runs(SUBJECT, "/image/bin/java");
        table.alive(20, SUBJECT, 5, 0);
        table.command(20, "java", "the.Worker");
        if (executable != null) {
            table.runs(20, executable);
        }
        lookAt(20);
        return process(tree.takePeriod(), 20).program();
    }

    @Test
    void aJvmRunsTheSubjectsOwnExecutableWhateverItIsCalled() {
        assertThat(programOf("/image/bin/java")).isEqualTo(Program.JVM);
    }

    @Test
    void aCopyOfAnotherProgramThatIsNamedJavaIsNoJvm() {
        assertThat(programOf("/tmp/copy/java")).isEqualTo(Program.OTHER);
    }

    @Test
    void aProcessThatKeepsItsExecutableSecretIsNoJvm() {
        assertThat(programOf("")).isEqualTo(Program.OTHER);
    }

    @Test
    void whereTheSystemSaysNothingNothingIsKnown() {
        assertThat(programOf(null)).isEqualTo(Program.UNKNOWN);
    }

    @Test
    void aSubjectWhoseExecutableIsUnknownMakesNobodyAnother() {
        table.alive(20, SUBJECT, 5, 0);
        table.runs(20, "/image/bin/java");
        lookAt(20);
        assertThat(process(tree.takePeriod(), 20).program()).isEqualTo(Program.UNKNOWN);
    }

    @Test
    void aForkedProcessIsWhatItRunsAfterwardsAndStaysThatWhenItIsGone() {
        table.runs(SUBJECT, "/image/bin/java");
        table.alive(20, SUBJECT, 5, 0);
        table.runs(20, "/image/bin/java");
        lookAt(20);
        table.runs(20, "/bin/sleep");
        lookAt(40);
        table.gone(20);
        lookAt(60);
        assertThat(process(tree.takePeriod(), 20).program()).isEqualTo(Program.OTHER);
    }
}
