package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThreadDumpTest {
    private static final String DUMP = """
            2026-01-01 12:00:00
            Full thread dump OpenJDK 64-Bit Server VM (17.0.15+6 mixed mode, sharing):

            Threads class SMR info:
            _java_thread_list=0x00007f, length=3

            "main" #1 prio=5 os_prio=0 cpu=80ms elapsed=1.0s tid=0x1 nid=0x2 runnable
               java.lang.Thread.State: RUNNABLE
            \tat java.lang.Thread.sleep(java.base@17.0.15/Native Method)
            \tat parallel.fibonacci.Fibonacci.cached(Fibonacci.java:12)
            \tat parallel.fibonacci.checks.CachedChecks.small(io.github.mvngrade.course@/CachedChecks.java:20)
            \tat org.junit.platform.commons.util.ReflectionUtils.invokeMethod(ReflectionUtils.java:1)

            "worker \\"1\\"" #20 prio=5 waiting on condition
               java.lang.Thread.State: WAITING (parking)
            \tat parallel.fibonacci.Pool.await(Pool.java:7)

            "Signal Dispatcher" #4 daemon prio=9 runnable

            JNI global refs: 16, weak refs: 0
            """;

    @Test
    void aTextWithoutADumpStaysAsItIs() {
        assertThat(ThreadDump.shorten("at parallel.fibonacci.Fib\n", "parallel.fibonacci"))
                .isEqualTo("at parallel.fibonacci.Fib\n");
    }

    @Test
    void onlyTheSubmissionsOwnThreadsAndFramesAreLeft() {
        assertThat(ThreadDump.shorten("hello\n" + DUMP, "parallel.fibonacci")).isEqualTo("""
                        hello

                        Where its threads were when it was stopped:
                        thread "main"
                            at parallel.fibonacci.Fibonacci.cached(Fibonacci.java:12)
                        thread "worker \\"
                            at parallel.fibonacci.Pool.await(Pool.java:7)""");
    }

    @Test
    void theSpotIsTheSubmissionsInnermostFrame() {
        assertThat(ThreadDump.spot("hello\n" + DUMP, "parallel.fibonacci"))
                .contains("Fibonacci.cached(Fibonacci.java:12)");
        assertThat(ThreadDump.spot(DUMP, "parallel.other")).isEmpty();
        assertThat(ThreadDump.spot("at parallel.fibonacci.Fib\n", "parallel.fibonacci"))
                .isEmpty();
    }

    @Test
    void aDumpWithoutTheSubmissionSaysSo() {
        assertThat(ThreadDump.shorten(DUMP, "parallel.other"))
                .isEqualTo("Where its threads were when it was stopped:\n(none was in the submission's code)");
    }

    @Test
    void aPackageThatBeginsAlikeIsAnother() {
        assertThat(ThreadDump.shorten(DUMP, "parallel.fib")).contains("none was in the submission's code");
    }

    @Test
    void whoPrintsTheHeadOfADumpKeepsWhatHePrinted() {
        assertThat(ThreadDump.shorten("Full thread dump\nmine\n" + DUMP, "parallel.fibonacci"))
                .startsWith("Full thread dump\nmine\n\nWhere")
                .contains("Fibonacci.cached");
    }

    @Test
    void aDumpThatWasCutIsStillShortened() {
        String cut = DUMP.substring(0, DUMP.indexOf("Fibonacci.java:12") + 4);
        assertThat(ThreadDump.shorten(cut, "parallel.fibonacci"))
                .endsWith("at parallel.fibonacci.Fibonacci.cached(Fibo");
    }

    @Test
    void theHeadAloneIsADumpWithoutThreads() {
        assertThat(ThreadDump.shorten("Full thread dump", "p")).contains("none was in the submission's code");
    }

    @Test
    void manyThreadsAndDeepStacksAreCut() {
        StringBuilder dump = new StringBuilder(DUMP.substring(0, DUMP.indexOf("\"main\"")));
        for (int thread = 0; thread < 50; thread++) {
            dump.append("\"t").append(thread).append("\" #9\n");
            dump.append("\tat p.Deep.down(Deep.java:1)\n".repeat(100)).append('\n');
        }
        assertThat(ThreadDump.shorten(dump.toString(), "p").lines()).hasSize(1 + 6 * (1 + 8));
    }
}
