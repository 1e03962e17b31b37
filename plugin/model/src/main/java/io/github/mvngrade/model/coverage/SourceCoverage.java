package io.github.mvngrade.model.coverage;

import java.util.List;

/**
 * One source that was handed in.
 *
 * @param path relative to the submission's folder, with {@code /}
 * @param source all its lines, the first one first
 */
public record SourceCoverage(String path, List<SourceLine> source) {
    public SourceCoverage {
        source = List.copyOf(source);
    }

    /** Lines that have code; a line counts as covered if any of its code ran. */
    public Counter lines() {
        int covered = 0;
        int missed = 0;
        for (SourceLine line : source) {
            if (line.covered()) {
                covered++;
            } else if (line.status() == SourceLine.Status.MISSED) {
                missed++;
            }
        }
        return new Counter(covered, missed);
    }

    /** The ways out of conditions. */
    public Counter branches() {
        return source.stream().map(SourceLine::branches).reduce(Counter.NOTHING, Counter::plus);
    }
}
