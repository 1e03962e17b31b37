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

    /** Lines that have code; one of which any ran counts as covered. */
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

    /** Ways out of conditions. */
    public Counter branches() {
        return source.stream().map(SourceLine::branches).reduce(Counter.NOTHING, Counter::plus);
    }
}
