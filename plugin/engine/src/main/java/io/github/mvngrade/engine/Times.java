package io.github.mvngrade.engine;

import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Machine;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** Where the time of one grade goes. */
final class Times {
    private final Map<Part, Duration> spent = new EnumMap<>(Part.class);

    /** What takes time, one after the other. */
    enum Part {
        PREPARING,
        CHECKING,
        COVERING,
        MEASURING
    }

    /** Does the work; how long it takes, or took until it broke, is added to this part. */
    <T> T in(Part part, Trouble.Work<T> work) throws GraderException, IOException, InterruptedException {
        long start = System.nanoTime();
        try {
            return work.done();
        } finally {
            spent.merge(part, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
        }
    }

    /** What was spent on the same submission before is part of it. */
    void goOnFrom(Machine.Took before) {
        spent.merge(Part.PREPARING, before.preparing(), Duration::plus);
        spent.merge(Part.CHECKING, before.checking(), Duration::plus);
        spent.merge(Part.COVERING, before.covering(), Duration::plus);
        spent.merge(Part.MEASURING, before.measuring(), Duration::plus);
    }

    Machine.Took took() {
        return new Machine.Took(of(Part.PREPARING), of(Part.CHECKING), of(Part.COVERING), of(Part.MEASURING));
    }

    private Duration of(Part part) {
        return spent.getOrDefault(part, Duration.ZERO);
    }
}
