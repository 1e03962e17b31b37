package io.github.mvngrade.checks.managerlist;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.opentest4j.AssertionFailedError;

/** The API carries an exercise on a list that processes share: its checks pass what is right, and say what is wrong. */
class ListChecksTest {
    @Test
    void theRightRangesPassForAllCounts() {
        assertThatCode(() -> {
                    for (int numbers = 0; numbers <= 40; numbers++) {
                        for (int processes = 1; processes <= 16; processes++) {
                            ListChecks.ranges(ManagerList.RIGHT, numbers, processes);
                        }
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theRightListPasses() {
        assertThatCode(() -> {
                    ListChecks.squares(ManagerList.RIGHT, List.of(3, 1, 3, 4, 5), 2);
                    ListChecks.squares(ManagerList.RIGHT, List.of(), 1);
                    ListChecks.death(ManagerList.RIGHT, 2);
                    ListChecks.exit(ManagerList.RIGHT);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void numbersThatNobodySquaresAreNamed() {
        assertThatThrownBy(() -> ListChecks.ranges(ManagerList.CUTS_LIKE_THE_LECTURE, 10, 4))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith(
                        "ranges(10, 4) must cover each index once. Missing: 8, 9. Look at the last range.");
    }

    @Test
    void aShortListIsNotAnAnswer() {
        assertThatThrownBy(() -> ListChecks.death(ManagerList.IGNORES_EXIT_CODES, 3))
                .hasMessageContaining("must throw IllegalStateException with a message that names \"worker 3\","
                        + " because worker 3 dies. Look at the exit code of each worker.");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void thePortIsOnTheLoopbackAddressAndClosedInTheEnd() {
        assertThatCode(() -> ListChecks.ports(ManagerList.RIGHT)).doesNotThrowAnyException();
        assertThatThrownBy(() -> ListChecks.ports(ManagerList.OPEN_TO_ALL_MACHINES))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("Only programs on this machine may be able to connect");
    }

    @Test
    void aPortThatStaysOpenKeepsTheJvmAlive() {
        assertThatThrownBy(() -> ListChecks.exit(ManagerList.LEAVES_ITS_PORT_OPEN))
                .hasMessageContaining("didn't end within 8 s. It printed: 3");
    }
}
