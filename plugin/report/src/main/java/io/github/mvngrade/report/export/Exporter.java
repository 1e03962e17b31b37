package io.github.mvngrade.report.export;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** One format that others read. Each stands alone, and is found by its name. */
public interface Exporter {
    /** What {@code grade.export} calls it: lower-case letters and digits. */
    String name();

    /** Patterns of all files that it may write, relative to the folder of exports: earlier ones are deleted by them. */
    List<String> patterns();

    /**
     * Why this format can't take a grade that others may take; empty if it can. By default a format has points, and holds a
     * grade back that has pending ones, unless something else was asked for.
     */
    default Optional<String> refusal(Export export) {
        return export.pending() == PendingPolicy.HOLD
                        && !export.score().pending().isZero()
                ? Optional.of(export.score().pending() + " points are pending (" + export.pendingNames()
                        + "), and pending points hold the grade back. Grade again on a quieter or larger machine, or say with"
                        + " -Dgrade.pending=exclude or -Dgrade.pending=zero what is to become of them")
                : Optional.empty();
    }

    /**
     * The files, by their paths relative to the folder of exports, with {@code /}.
     *
     * @param export that neither has an obstacle nor is refused
     */
    SortedMap<String, String> files(Export export);
}
