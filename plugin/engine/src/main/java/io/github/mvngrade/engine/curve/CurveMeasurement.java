package io.github.mvngrade.engine.curve;

import io.github.mvngrade.engine.timed.TimedRunException;
import io.github.mvngrade.engine.timed.TimedRunner;
import io.github.mvngrade.engine.timed.TunedRunner;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.protocol.Answer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The measuring loop of a curve: round after round, in each round all settings in random order with one fresh seed. The first
 * round warms up; those after it are kept. That way, whatever slows the machine for a while slows all settings alike.
 */
public final class CurveMeasurement {
    /** What one curve may take. It is only a picture: a student waits at most a minute for each. */
    static final Duration BUDGET = Duration.ofSeconds(60);

    /** The smallest number of runs whose median a single disturbed run can't move far. */
    static final int KEPT_ROUNDS = 3;

    private static final double NANOS_PER_SECOND = 1e9;

    private final TunedRunner program;
    private final LongSupplier nanoTime;
    private final Random random;
    private final Map<Setting, List<Double>> seconds = new LinkedHashMap<>();
    private int runs;

    /**
     * A measurement of one curve.
     *
     * @param nanoTime a clock that only ever goes on, in nanoseconds
     * @param random draws the seeds and the order within each round
     */
    public CurveMeasurement(TunedRunner program, LongSupplier nanoTime, Random random) {
        this.program = program;
        this.nanoTime = nanoTime;
        this.random = random;
    }

    /** Why a curve ends before it is complete. */
    private static final class CutException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Shortfall why;

        CutException(Shortfall why) {
            super("A curve was cut short");
            this.why = why;
        }
    }

    /**
     * Measures. Whatever the program does, the answer is a curve, which says why something is missing. If answers differ, it
     * has no times at all.
     *
     * @param settings in the order of the plan
     * @param progress hears of each run
     */
    public Curve measure(List<Setting> settings, Consumer<String> progress) {
        settings.forEach(setting -> seconds.put(setting, new ArrayList<>()));
        long start = nanoTime.getAsLong();
        try {
            for (int round = 0; round <= KEPT_ROUNDS; round++) {
                round(settings, round > 0, start, progress);
            }
            return curve(List.of());
        } catch (CutException cut) {
            if (cut.why instanceof Shortfall.Different) {
                seconds.values().forEach(List::clear);
            }
            return curve(List.of(cut.why));
        }
    }

    private void round(List<Setting> settings, boolean kept, long start, Consumer<String> progress)
            throws CutException {
        List<Setting> order = new ArrayList<>(settings);
        Collections.shuffle(order, random);
        long seed = random.nextLong();
        Map<Setting, Answer> answers = new LinkedHashMap<>();
        for (Setting setting : order) {
            if (nanoTime.getAsLong() - start >= BUDGET.toNanos()) {
                throw new CutException(new Shortfall.OutOfTime(BUDGET));
            }
            progress.accept("run " + ++runs + " of " + settings.size() * (KEPT_ROUNDS + 1));
            TimedRunner.Timing timing = run(setting, seed);
            answers.put(setting, timing.answer());
            requireOneAnswer(answers);
            if (kept) {
                seconds.get(setting).add(timing.nanos() / NANOS_PER_SECOND);
            }
        }
    }

    private TimedRunner.Timing run(Setting setting, long seed) throws CutException {
        try {
            return program.time(setting, seed);
        } catch (TimedRunException broken) {
            throw new CutException(new Shortfall.Broken(setting, broken));
        } catch (IOException gone) {
            throw new CutException(new Shortfall.Lost(setting, gone));
        }
    }

    private static void requireOneAnswer(Map<Setting, Answer> answers) throws CutException {
        Map.Entry<Setting, Answer> first = answers.entrySet().iterator().next();
        for (Map.Entry<Setting, Answer> other : answers.entrySet()) {
            if (!other.getValue().sameAs(first.getValue())) {
                throw new CutException(new Shortfall.Different(given(first), given(other)));
            }
        }
    }

    private static Shortfall.Given given(Map.Entry<Setting, Answer> answer) {
        return new Shortfall.Given(answer.getKey(), answer.getValue());
    }

    private Curve curve(List<Shortfall> shortfalls) {
        return new Curve(
                seconds.entrySet().stream()
                        .map(entry -> new Series.Runs(entry.getKey(), entry.getValue()))
                        .toList(),
                shortfalls);
    }
}
