package io.github.mvngrade.engine.measure;

import java.util.Random;

/** Something on a simulated machine that comes and goes, for exponentially distributed times. */
final class OnOff {
    private final Random random;
    private final Span span;
    private boolean on;
    private double next;

    /**
     * How long it stays and how long it is away.
     *
     * @param on mean seconds, 0 if it never comes
     * @param off mean seconds, 0 if it never goes
     */
    record Span(double on, double off) {
        static final Span NEVER = new Span(0, 1);
    }

    OnOff(Random random, Span span) {
        this.random = random;
        this.span = span;
        boolean changes = span.on() > 0 && span.off() > 0;
        this.on = changes ? random.nextDouble() < span.on() / (span.on() + span.off()) : span.on() > 0;
        this.next = changes ? exponential() : Double.POSITIVE_INFINITY;
    }

    private double exponential() {
        return -(on ? span.on() : span.off()) * Math.log(1 - random.nextDouble());
    }

    /**
     * Whether it is there.
     *
     * @param seconds not before those of an earlier call
     */
    boolean at(double seconds) {
        while (seconds >= next) {
            on = !on;
            next += exponential();
        }
        return on;
    }

    /** When it comes or goes next, in seconds; infinite if never. */
    double next() {
        return next;
    }
}
