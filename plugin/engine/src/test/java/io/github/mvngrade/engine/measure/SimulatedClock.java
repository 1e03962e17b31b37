package io.github.mvngrade.engine.measure;

import java.util.Random;

/** How fast a simulated machine is at each moment: it drifts, and it may be slow for 20 to 60 s now and then. */
final class SimulatedClock {
    private static final double DRIFT_PERIOD = 40;
    private static final double SHORTEST_STATE = 20;
    private static final double LONGEST_STATE = 60;

    private final Random random;
    private final SimulatedTrouble.Clock trouble;
    private final double phase;
    private boolean slow;
    private double next;

    SimulatedClock(Random random, SimulatedTrouble.Clock trouble) {
        this.random = random;
        this.trouble = trouble;
        this.phase = random.nextDouble() * 2 * Math.PI;
        boolean steps = trouble.slowness() > 1;
        this.slow = steps && random.nextBoolean();
        // It is met in the middle of a state, not at its beginning.
        this.next = steps ? state() * random.nextDouble() : Double.POSITIVE_INFINITY;
    }

    private double state() {
        return SHORTEST_STATE + (LONGEST_STATE - SHORTEST_STATE) * random.nextDouble();
    }

    /**
     * The rate of work, about the machine's speed.
     *
     * @param seconds not before those of an earlier call
     */
    double rate(double seconds) {
        while (seconds >= next) {
            slow = !slow;
            next += state();
        }
        double drift =
                trouble.drift() == 0 ? 0 : trouble.drift() * Math.sin(seconds / DRIFT_PERIOD * 2 * Math.PI + phase);
        return trouble.speed() * (1 + drift) / (slow ? trouble.slowness() : 1);
    }

    /** When it steps next, in seconds; infinite if never. */
    double next() {
        return next;
    }
}
