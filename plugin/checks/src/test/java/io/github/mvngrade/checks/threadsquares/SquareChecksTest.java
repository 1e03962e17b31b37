package io.github.mvngrade.checks.threadsquares;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.AbstractList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

/** The API carries an exercise on threads: its checks pass what is right, and say what is wrong. */
class SquareChecksTest {
    private static final List<Integer> ODD_MANY = List.of(3, 1, 4, 1, 5);
    private static final int MANY = 2_000;

    private final PrintStream before = System.out;

    @BeforeEach
    void keepTheBuildQuiet() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    }

    @AfterEach
    void putBack() {
        System.setOut(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"TWO_THREADS", "A_POOL"})
    void whatIsRightPassesAll(ThreadSquares right) {
        assertThatCode(() -> {
                    SquareChecks.results(right, ODD_MANY);
                    SquareChecks.halves(right, ODD_MANY);
                    SquareChecks.halves(right, List.of(7, 8));
                    SquareChecks.finish(right, ODD_MANY);
                    SquareChecks.failure(right);
                    SquareChecks.together(right);
                    SquareChecks.fewThreads(right, MANY);
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUN_FOR_START | among 2 threads other than the calling one. Seen: the calling thread printed 6 lines.",
                "EVERY_SECOND_NUMBER | give each thread one half, in one piece. It was [[Square of",
                "LOSES_THE_ODD_ONE | give each thread one half, in one piece. It was [[Square of",
                "A_THREAD_FOR_EACH_NUMBER | expected: <2 threads> but was: <5 threads>"
            })
    void theHalvesAreWrong(ThreadSquares wrong, String message) {
        assertThatThrownBy(() -> SquareChecks.halves(wrong, ODD_MANY))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining(message);
    }

    @Test
    void aLostNumberIsTold() {
        assertThatThrownBy(() -> SquareChecks.results(ThreadSquares.LOSES_THE_ODD_ONE, ODD_MANY))
                .hasMessage(
                        "square([3, 1, 4, 1, 5]) must return [9, 1, 16, 1, 25]. The first element that differs is at"
                                + " index 4. Look at where each result is put."
                                + " ==> expected: <[9, 1, 16, 1, 25]> but was: <[9, 1, 16, 1, null]>");
    }

    @Test
    void withoutJoinThreadsAreLeft() throws InterruptedException {
        Set<Thread> left = ConcurrentHashMap.newKeySet();
        CountDownLatch over = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        List<Integer> slow = new AbstractList<>() {
            @Override
            public Integer get(int index) {
                if (Thread.currentThread() != caller) {
                    left.add(Thread.currentThread());
                    await(over);
                }
                return index;
            }

            @Override
            public int size() {
                return 4;
            }
        };
        assertThatThrownBy(() -> SquareChecks.finish(ThreadSquares.NO_JOIN, slow))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith(
                        "square([0, 1, 2, 3]) must print all squares first. Look at what it waits for.");
        over.countDown();
        for (Thread thread : left) {
            thread.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSwallowedExceptionIsTold() {
        assertThatThrownBy(() -> SquareChecks.failure(ThreadSquares.SWALLOWS_WHAT_IS_THROWN))
                .hasMessageContaining("must throw NullPointerException, because null has no square.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JOINS_BEFORE_THE_NEXT_STARTS", "RUN_FOR_START"})
    void threadsThatTakeTurnsAreTold(ThreadSquares wrong) {
        assertThatThrownBy(() -> SquareChecks.together(wrong)).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void aThreadForEachNumberIsTold() {
        assertThatThrownBy(() -> SquareChecks.fewThreads(ThreadSquares.A_THREAD_FOR_EACH_NUMBER, MANY))
                .hasMessageContaining("must")
                .hasMessageContaining("at most 4 threads");
    }
}
