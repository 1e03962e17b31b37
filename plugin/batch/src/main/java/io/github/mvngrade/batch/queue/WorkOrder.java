package io.github.mvngrade.batch.queue;

import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.Selection.Measurement;
import java.util.EnumSet;
import java.util.Set;

/**
 * What is to be done with one exercise of one submission.
 *
 * @param key what is graded
 * @param basis what the grade will rest on
 * @param part what is done of it
 * @param measured what is measured beside the checks
 * @param seed that inputs are drawn from, 0 or more
 */
public record WorkOrder(BookKey key, Basis basis, Part part, Set<Measurement> measured, long seed) {
    /** The parts of a grade, in their order. */
    public enum Part {
        /** Everything but what needs cores of its own. */
        CHECK,
        /** What is left of it. */
        MEASURE
    }

    public WorkOrder {
        measured = Set.copyOf(measured);
    }

    /** The name of its task, which no other order of the batch has. */
    public String id() {
        return part + " " + key.exercise() + " " + key.submission();
    }

    /** What it asks for of a grade. */
    public Selection selection() {
        Set<Measurement> all = EnumSet.noneOf(Measurement.class);
        all.addAll(measured);
        return Selection.of(all.toArray(Measurement[]::new));
    }

    /** The order for another part. */
    public WorkOrder of(Part other) {
        return new WorkOrder(key, basis, other, measured, seed);
    }
}
