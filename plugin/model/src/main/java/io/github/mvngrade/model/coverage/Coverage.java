package io.github.mvngrade.model.coverage;

import java.util.List;

/**
 * What the checks ran of a submission's own sources, in the subject and in the JVMs that it started. It earns nothing and
 * costs nothing; the submission could have forged it.
 *
 * @param files what was handed in, by path; empty if there are no figures
 * @param reason why there are no figures; empty if there are
 */
public record Coverage(List<SourceCoverage> files, String reason) {
    /** @throws IllegalArgumentException if there are figures and a reason for their absence, or neither */
    public Coverage {
        files = List.copyOf(files);
        if (files.isEmpty() == reason.isEmpty()) {
            throw new IllegalArgumentException("Coverage has a reason exactly when it has no files; " + files.size()
                    + " files came with \"" + reason + '"');
        }
    }

    public static Coverage of(List<SourceCoverage> files) {
        return new Coverage(files, "");
    }

    public static Coverage unavailable(String reason) {
        return new Coverage(List.of(), reason);
    }

    /** Lines of all files, as {@link SourceCoverage#lines}. */
    public Counter lines() {
        return files.stream().map(SourceCoverage::lines).reduce(Counter.NOTHING, Counter::plus);
    }

    /** Branches of all files. */
    public Counter branches() {
        return files.stream().map(SourceCoverage::branches).reduce(Counter.NOTHING, Counter::plus);
    }
}
