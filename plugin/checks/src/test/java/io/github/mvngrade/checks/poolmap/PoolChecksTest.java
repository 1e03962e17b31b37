package io.github.mvngrade.checks.poolmap;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.checks.poolmap.ProcessPool.Kind;
import org.junit.jupiter.api.Test;

/** The API carries an exercise on a pool of processes: its checks pass what is right, and say what is wrong. */
class PoolChecksTest {
    @Test
    void theRightPoolPasses() {
        assertThatCode(() -> {
                    PoolChecks.order(Kind.RIGHT);
                    PoolChecks.reuse(Kind.RIGHT);
                    PoolChecks.failure(Kind.RIGHT);
                    PoolChecks.death(Kind.RIGHT);
                    PoolChecks.large(Kind.RIGHT);
                    PoolChecks.close(Kind.RIGHT);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void theRightChunkSizePassesForAllCounts() {
        assertThatCode(() -> {
                    for (int items = 0; items <= 2_000; items++) {
                        for (int workers = 1; workers <= 32; workers++) {
                            PoolChecks.chunkSize(Kind.RIGHT, items, workers);
                        }
                    }
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> PoolChecks.chunkSize(Kind.ROUNDS_DOWN, 9, 2))
                .hasMessageStartingWith("defaultChunkSize(9, 2) must return 2, because that is four chunks");
    }

    @Test
    void anotherOrderIsNamedWithTheFirstPlaceThatDiffers() {
        assertThatThrownBy(() -> PoolChecks.order(Kind.COLLECTS_BACKWARDS))
                .hasMessageContaining(
                        "These are the right elements in another order: the first that differs is at index 0.");
    }

    @Test
    void aProcessForEachItemIsCounted() {
        assertThatThrownBy(() -> PoolChecks.reuse(Kind.STARTS_A_PROCESS_FOR_EACH_ITEM))
                .hasMessageContaining("must use at most 2 processes. It was 20. Look at what starts a process.");
    }

    @Test
    void anExceptionThatLostItsTypeIsNamed() {
        assertThatThrownBy(() -> PoolChecks.failure(Kind.KEEPS_ONLY_MESSAGES))
                .hasMessageContaining("must throw IllegalArgumentException with a message that names \"13\"");
    }

    @Test
    void aDeadWorkerIsNoAnswer() {
        assertThatThrownBy(() -> PoolChecks.death(Kind.TAKES_NULL_FROM_THE_DEAD))
                .hasMessageContaining("because the worker ends in the middle of a task");
    }

    @Test
    void workersThatAreLeftAreNamed() {
        try {
            assertThatThrownBy(() -> PoolChecks.close(Kind.LEAVES_ITS_WORKERS))
                    .hasMessageContaining("close() must leave no process.");
        } finally {
            ProcessHandle.current()
                    .children()
                    .filter(child -> child.info().commandLine().orElse("").contains(ProcessPool.Child.class.getName()))
                    .forEach(ProcessHandle::destroyForcibly);
        }
    }
}
