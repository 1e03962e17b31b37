package io.github.mvngrade.checks;

import io.github.mvngrade.checks.compare.Ended;
import io.github.mvngrade.checks.compare.Mismatch;
import io.github.mvngrade.checks.compare.Text;
import io.github.mvngrade.checks.program.Excerpt;
import io.github.mvngrade.checks.program.LineRule;
import io.github.mvngrade.checks.threads.Leftover;
import io.github.mvngrade.checks.threads.Watch;
import io.github.mvngrade.checks.threads.Worker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the threads of a call did, seen by {@link Call#watchThreads}. Each demand throws an {@link AssertionError} if it isn't
 * met, and returns the run otherwise.
 *
 * <pre>{@code
 * ThreadRun<List<Integer>> run = Call.of("square(%s)", numbers).watchThreads(() -> ThreadSquares.square(numbers));
 * run.mustHaveWorkers(2).mustPrintLast("Finished and exiting main thread").mustLeaveNoThread();
 * }</pre>
 *
 * <p>A <em>worker</em> is a thread, other than the one that made the call, that printed a line to {@code System.out} or was
 * marked by a function of the check. Lines are taken thread by thread, so that each is whole although several threads print at
 * once, and are passed on to the stream that was there before. A thread that lived before the call counts only where it is
 * marked: one that an earlier call left behind may still be printing. {@code System.out} is put back when the call ends.
 *
 * <p>Threads are counted by the JVM itself, not looked for now and then, so that none is missed. The JDK's own threads don't
 * count, neither as used nor as left: those of the common pool of fork and join (which count as workers where they print or
 * are marked), cleaners, reapers of processes, and those of RMI.
 */
public final class ThreadRun<T extends @Nullable Object> {
    /** A thread that has done its work ends at once, unless the machine is busy. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final Call call;
    private final T value;
    private final Watch.Seen seen;

    private ThreadRun(Call call, T value, Watch.Seen seen) {
        this.call = call;
        this.value = value;
        this.seen = seen;
    }

    static <T extends @Nullable Object> ThreadRun<T> of(Call call, Marking<T> marking) {
        Watch watch = Watch.start();
        Watch.Seen seen;
        Ended<T> ended;
        try {
            ended = Ended.of(() -> marking.call(mark(watch)));
        } finally {
            seen = watch.end();
        }
        if (ended.thrown() != null) {
            String sentence = call.sentence("return" + call.reason() + ended.instead(), "", "what throws this");
            Mismatch.fail(sentence, "a result", ended.returned(), ended.thrown());
        }
        return new ThreadRun<>(call, ended.value(), seen);
    }

    private static Mark mark(Watch watch) {
        return new Mark() {
            @Override
            public void here() {
                watch.mark();
            }

            @Override
            public void meet(int workers) {
                watch.meet(workers);
            }
        };
    }

    /** A call that is given a function of the check, which says by {@code mark} that the current thread works. */
    @FunctionalInterface
    public interface Marking<T extends @Nullable Object> {
        /**
         * Makes the call.
         *
         * @param mark to be used within the call, in any thread and as often as one likes
         * @throws Exception whatever the submission throws; the check fails then
         */
        T call(Mark mark) throws Exception;
    }

    /** What a function of the check says of the thread that it runs in. */
    public interface Mark {
        /** This thread works. */
        void here();

        /**
         * This thread works, and waits here until this many workers have come, so that it is certain that they work at the
         * same time. If they haven't come within 5 seconds, nobody waits any more. The calling thread never waits.
         */
        void meet(int workers);
    }

    /**
     * A line, and who printed it.
     *
     * @param thread 0 for the calling thread; others are numbered from 1 in the order in which they were first seen
     * @param name of the thread, as it was then; several may have the same
     */
    public record Line(String text, int thread, String name) {}

    /** What the call returned. */
    public T value() {
        return value;
    }

    /** The lines that were printed during the call, in their order. */
    public List<String> lines() {
        return linesByThread().stream().map(Line::text).toList();
    }

    /** The same, each with the thread that printed it. */
    public List<Line> linesByThread() {
        List<Worker> threads = seen.printed().threads();
        return seen.printed().lines().stream()
                .map(line -> new Line(
                        line.text(), line.number(), threads.get(line.number()).name()))
                .toList();
    }

    /** The lines that the calling thread printed. */
    public List<String> linesOfCaller() {
        return seen.printed().linesOf(0);
    }

    /** For each worker the lines that it printed; workers in the order of their first line or mark. */
    public List<List<String>> linesOfWorkers() {
        return seen.printed().workers().stream()
                .map(worker -> seen.printed().linesOf(worker.number()))
                .toList();
    }

    /** How many threads lived at one moment, at most, beyond those that lived when the call began. */
    public int mostAtOnce() {
        return seen.atOnce();
    }

    /** How many threads the call started. */
    public long started() {
        return seen.started();
    }

    /** It must have exactly this many workers. */
    public ThreadRun<T> mustHaveWorkers(int count) {
        int actual = seen.printed().workers().size();
        if (actual != count) {
            String look = actual == 0
                    ? "how its threads begin: start() runs a thread's work in that thread, run() runs it in the caller's"
                    : "how many threads it starts, and what each has to do";
            String rule = "share its work among " + threads(count) + " other than the calling one" + call.reason();
            Mismatch.fail(call.sentence(rule, seen.printed().who(), look), threads(count), threads(actual), null);
        }
        return this;
    }

    /** Each line that starts like this, and there must be one, must be printed by a worker and not by the calling thread. */
    public ThreadRun<T> mustPrintInWorkers(String start) {
        must(LineRule.start(start));
        List<String> byCaller = linesOfCaller().stream()
                .filter(line -> line.stripLeading().startsWith(start.stripLeading()))
                .toList();
        if (!byCaller.isEmpty()) {
            String rule = "print each line that starts with \"" + start
                    + "\" in a thread of its own, not in the calling one" + call.reason();
            String note = String.format(Locale.ROOT, "The calling thread printed %,d of them. ", byCaller.size());
            String look = "what the calling thread does itself: run() runs a thread's work in the caller's thread";
            Mismatch.fail(call.sentence(rule, note, look), "no such line", Text.of(byCaller), null);
        }
        return this;
    }

    /** The calling thread must not be marked: it leaves the work to others, and there must be some. */
    public ThreadRun<T> mustMarkInWorkers() {
        List<Worker> marked = seen.printed().threads().stream()
                .filter(thread -> thread.marks() > 0)
                .toList();
        if (marked.isEmpty() || marked.stream().anyMatch(Worker::isCaller)) {
            String rule = "do its work in threads other than the calling one" + call.reason();
            String actual = marked.isEmpty() ? "no work at all" : "work in the calling thread, too";
            Mismatch.fail(
                    call.sentence(rule, seen.printed().who(), "what the calling thread does itself"),
                    "work in others",
                    actual,
                    null);
        }
        return this;
    }

    /** At no moment may more than this many threads live beyond those that lived when the call began. */
    public ThreadRun<T> mustUseAtMost(int most) {
        if (seen.atOnce() > most) {
            String rule = "use at most " + threads(most) + " at once" + call.reason();
            String look = "how many threads it starts before it waits for one to end";
            failCount(rule, look, "at most " + threads(most), threads(seen.atOnce()));
        }
        return this;
    }

    /** At some moment at least this many threads must live beyond those that lived when the call began. */
    public ThreadRun<T> mustUseAtOnce(int least) {
        if (seen.atOnce() + seen.ended() < least) {
            String rule = "use at least " + threads(least) + " at once" + call.reason();
            String look = "when it waits: a join() before the next start() makes threads run one after the other";
            failCount(rule, look, "at least " + threads(least), threads(seen.atOnce()));
        }
        return this;
    }

    /** It may start at most this many threads in all, whether or not they live at the same time. */
    public ThreadRun<T> mustStartAtMost(int most) {
        if (seen.started() > most) {
            String rule = "start at most " + threads(most) + call.reason();
            String look = "what it starts a thread for: an element isn't worth one";
            failCount(rule, look, "at most " + threads(most), threads(seen.started()));
        }
        return this;
    }

    /** Each thread that it started must have ended a second after the call, at the latest. */
    public ThreadRun<T> mustLeaveNoThread() {
        List<Leftover> left = Leftover.of(seen.left(), GRACE);
        if (!left.isEmpty()) {
            String look =
                    "what waits for its threads: join() for a thread, shutdown() and awaitTermination() for a pool";
            failCount(
                    "leave no thread alive" + call.reason(),
                    look,
                    "no thread",
                    threads(left.size()) + ": " + Text.of(left));
        }
        return this;
    }

    /** One of the lines that it prints must be this one; spaces around it don't count. */
    public ThreadRun<T> mustPrint(String line) {
        return must(LineRule.line(line));
    }

    /** The last line that it prints, blank ones aside, must be this one. */
    public ThreadRun<T> mustPrintLast(String line) {
        return must(LineRule.last(line));
    }

    /** It must print these lines and no others, in this order; without a line, it must print nothing. */
    public ThreadRun<T> mustPrintExactly(String... lines) {
        return must(LineRule.exactly(lines));
    }

    private ThreadRun<T> must(LineRule rule) {
        String text = String.join("\n", lines());
        List<String> lines = LineRule.lines(text);
        if (!rule.holds().test(lines)) {
            String note = seen.printed().cut()
                    ? "It printed so much that not all of it was read (only the first 16 MiB): print less. "
                    : rule.difference(lines);
            String printed = text.isBlank() ? "nothing" : Excerpt.of(text.strip(), Text.LONGEST);
            Mismatch.fail(
                    call.sentence(rule.rule() + call.reason(), note, "what it prints, and when"),
                    rule.expected(),
                    printed,
                    null);
        }
        return this;
    }

    private void failCount(String rule, String look, String expected, String actual) {
        Mismatch.fail(call.sentence(rule, "", look), expected, actual, null);
    }

    private static String threads(long count) {
        return String.format(Locale.ROOT, count == 1 ? "%,d thread" : "%,d threads", count);
    }
}
