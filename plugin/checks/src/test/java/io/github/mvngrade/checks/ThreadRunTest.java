package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ThreadRunTest {
    private static final Call CALL = Call.of("go()").because("it is said so");
    private static final int LINES = 2_000;

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream report = new ByteArrayOutputStream();
    private final PrintStream harness = new PrintStream(report, true, StandardCharsets.UTF_8);

    @BeforeEach
    void beTheHarness() {
        System.setOut(harness);
    }

    @AfterEach
    void putBack() {
        System.setOut(before);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> failing(ThrowingCallable demand) {
        return assertThatThrownBy(demand).isInstanceOf(AssertionFailedError.class);
    }

    private static Void allAtOnce(List<Runnable> works) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (Runnable work : works) {
            threads.add(new Thread(work, "worker-" + threads.size()));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return null;
    }

    private static Void oneAfterTheOther(List<Runnable> works) throws InterruptedException {
        for (Runnable work : works) {
            allAtOnce(List.of(work));
        }
        return null;
    }

    private static Runnable saying(String line) {
        return () -> System.out.println(line);
    }

    @Test
    void linesStayWholeAlthoughThreadsPrintPieceByPiece() {
        ThreadRun<Void> run = CALL.watchThreads(mark -> allAtOnce(IntStream.range(0, 4)
                .mapToObj(number -> (Runnable) () -> {
                    mark.meet(4);
                    for (int i = 0; i < LINES; i++) {
                        System.out.print(number);
                        System.out.print(" ü ");
                        System.out.printf("%d%n", i);
                    }
                })
                .toList()));
        assertThat(run.linesOfWorkers()).hasSize(4).allSatisfy(lines -> {
            String number = lines.get(0).substring(0, 1);
            assertThat(lines)
                    .containsExactlyElementsOf(IntStream.range(0, LINES)
                            .mapToObj(i -> number + " ü " + i)
                            .toList());
        });
        assertThat(report.toString(StandardCharsets.UTF_8).lines().toList()).isEqualTo(run.lines());
    }

    @Test
    void whatIsPrintedIsPassedOnAndTheStreamIsPutBack() {
        ThreadRun<Integer> run = CALL.watchThreads(() -> {
            System.out.println("one");
            System.out.write('2');
            return 7;
        });
        assertThat(run.value()).isEqualTo(7);
        assertThat(run.lines()).containsExactly("one", "2");
        assertThat(run.linesOfCaller()).isEqualTo(run.lines());
        assertThat(report.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("one\n2\n");
        assertThat(System.out).isSameAs(harness);
    }

    @Test
    void theStreamIsPutBackWhateverIsThrown() {
        failing(() -> CALL.watchThreads(() -> {
                    System.setOut(before);
                    throw new IllegalStateException("no");
                }))
                .hasMessageStartingWith("go() must return, because it is said so, but it threw IllegalStateException.")
                .hasCause(new IllegalStateException("no"));
        assertThat(System.out).isSameAs(harness);
        StackOverflowError error = new StackOverflowError();
        assertThatThrownBy(() -> CALL.watchThreads(() -> {
                    throw error;
                }))
                .isSameAs(error);
        assertThat(System.out).isSameAs(harness);
    }

    @Test
    void aThreadThatKeptTheStreamPrintsOnAfterTheCall() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        ThreadRun<Thread> run = CALL.watchThreads(() -> {
            PrintStream kept = System.out;
            Thread late = new Thread(() -> {
                await(over);
                kept.println("late");
            });
            late.start();
            return late;
        });
        over.countDown();
        run.value().join();
        assertThat(run.lines()).isEmpty();
        assertThat(report.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("late\n");
    }

    @Test
    void aThreadFromBeforeIsNoWorkerUnlessItIsMarked() {
        ExecutorService pool = Executors.newFixedThreadPool(1);
        try {
            assertThat(CALL.watchThreads(() ->
                                    pool.submit(saying("for the first time")).get())
                            .linesOfWorkers())
                    .hasSize(1);
            ThreadRun<?> later =
                    CALL.watchThreads(() -> pool.submit(saying("later")).get());
            assertThat(later.mustHaveWorkers(0).lines()).isEmpty();
            CALL.watchThreads(mark -> pool.submit(mark::here).get()).mustHaveWorkers(1);
        } finally {
            pool.shutdownNow();
        }
        assertThat(report.toString(StandardCharsets.UTF_8).lines()).containsExactly("for the first time", "later");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void workersAreThreadsThatPrintOrAreMarked() {
        ThreadRun<Void> run =
                CALL.watchThreads(mark -> allAtOnce(List.of(saying("a"), mark::here, () -> Thread.yield())));
        assertThat(run.mustHaveWorkers(2)).isSameAs(run);
        assertThat(run.linesByThread()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("a");
            assertThat(line.thread()).isIn(1, 2);
            assertThat(line.name()).isEqualTo("worker-0");
        });
        failing(() -> run.mustHaveWorkers(3))
                .hasMessageStartingWith(
                        "go() must share its work among 3 threads other than the calling one, because it is said so. Seen: ")
                .hasMessageContaining("worker-0 printed 1 line")
                .hasMessageContaining("worker-1 worked")
                .hasMessageEndingWith(" ==> expected: <3 threads> but was: <2 threads>");
        failing(() -> CALL.watchThreads(() -> 1).mustHaveWorkers(1))
                .hasMessageContaining("No thread printed anything. ");
    }

    @Test
    void workInTheCallingThreadIsTold() {
        ThreadRun<Void> inCaller = CALL.watchThreads(mark -> {
            saying("Square of 1: 1").run();
            mark.meet(2);
            return allAtOnce(List.of(saying("Square of 2: 4")));
        });
        failing(() -> inCaller.mustPrintInWorkers("Square of "))
                .hasMessageContaining("must print each line that starts with \"Square of \" in a thread of its own,")
                .hasMessageEndingWith("==> expected: <no such line> but was: <[Square of 1: 1]>");
        failing(inCaller::mustMarkInWorkers).hasMessageContaining("work in the calling thread, too");
        failing(() -> inCaller.mustPrintInWorkers("Cube of ")).hasMessageContaining("a line that starts with");
        assertThatCode(() -> CALL.watchThreads(mark -> allAtOnce(List.of(saying("Square of 2: 4"), mark::here)))
                        .mustPrintInWorkers("Square of ")
                        .mustMarkInWorkers())
                .doesNotThrowAnyException();
        failing(() -> CALL.watchThreads(() -> 1).mustMarkInWorkers()).hasMessageContaining("no work at all");
    }

    @Test
    void threadsAtTheSameTimeAreCountedAndNoneIsMissed() {
        ThreadRun<Void> together = CALL.watchThreads(mark -> allAtOnce(works(5, () -> mark.meet(5))));
        assertThat(together.mostAtOnce()).isEqualTo(5);
        assertThat(together.started()).isEqualTo(5);
        assertThat(together.mustUseAtMost(5).mustUseAtOnce(5).mustStartAtMost(5))
                .isSameAs(together);
        failing(() -> together.mustUseAtMost(4))
                .hasMessage(
                        "go() must use at most 4 threads at once, because it is said so. Look at how many threads it"
                                + " starts before it waits for one to end. ==> expected: <at most 4 threads> but was: <5 threads>");
    }

    @Test
    void threadsOneAfterTheOtherAreOneAtATime() {
        ThreadRun<Void> turns = CALL.watchThreads(() -> oneAfterTheOther(works(300, () -> {})));
        assertThat(turns.mostAtOnce()).isEqualTo(1);
        assertThat(turns.started()).isEqualTo(300);
        failing(() -> turns.mustUseAtOnce(2)).hasMessageContaining("a join() before the next start()");
        failing(() -> turns.mustStartAtMost(2)).hasMessageEndingWith("<at most 2 threads> but was: <300 threads>");
    }

    private static List<Runnable> works(int count, Runnable work) {
        return IntStream.range(0, count).mapToObj(i -> work).toList();
    }

    @Test
    void whoNeverMeetsIsNotWaitedForTwice() {
        ThreadRun<Void> turns = CALL.watchThreads(mark -> oneAfterTheOther(works(20, () -> mark.meet(2))));
        assertThat(turns.mostAtOnce()).isEqualTo(1);
        assertThat(turns.linesOfWorkers()).hasSize(20);
    }

    @Test
    void aThreadThatIsLeftIsToldWithItsPlace() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        ThreadRun<Thread> run = CALL.watchThreads(() -> {
            Thread left = new Thread(() -> await(over), "forgotten");
            left.start();
            return left;
        });
        failing(run::mustLeaveNoThread)
                .hasMessageContaining("go() must leave no thread alive, because it is said so. Look at what waits for")
                .hasMessageContaining("but was: <1 thread: [forgotten (in ")
                .satisfies(failed -> over.countDown());
        run.value().join();
        assertThat(run.mustLeaveNoThread()).isSameAs(run);
    }

    @Test
    void threadsOfTheJdkAreNobodysFault() {
        ThreadRun<Integer> run = CALL.watchThreads(mark -> {
            CountDownLatch worked = new CountDownLatch(1);
            ForkJoinPool.commonPool().execute(() -> {
                mark.here();
                worked.countDown();
            });
            worked.await();
            return new ProcessBuilder("true").start().waitFor();
        });
        run.mustHaveWorkers(1).mustUseAtMost(0).mustStartAtMost(0).mustLeaveNoThread();
    }

    @Test
    void linesAreDemandedAsOfAProgram() {
        ThreadRun<Void> run = CALL.watchThreads(() -> {
            System.out.println("one\n two \n");
            return null;
        });
        run.mustPrint("two").mustPrintLast("two").mustPrintExactly("one", "two");
        failing(() -> run.mustPrintLast("one"))
                .hasMessage("go() must print \"one\" as its last line, because it is said so."
                        + " Look at what it prints, and when. ==> expected: <one> but was: <one\n two>");
        failing(() -> run.mustPrintExactly("one", "three")).hasMessageContaining("Line 2 differs: \"two\". Look");
    }

    @Test
    void aWatchWithinAWatchTakesNothingFromIt() {
        ThreadRun<List<String>> outer = CALL.watchThreads(
                () -> CALL.watchThreads(() -> allAtOnce(List.of(saying("in")))).lines());
        assertThat(outer.value()).isEqualTo(outer.lines()).containsExactly("in");
        assertThat(outer.linesOfWorkers().stream().flatMap(List::stream).collect(Collectors.toList()))
                .containsExactly("in");
    }
}
