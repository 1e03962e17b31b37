package io.github.mvngrade.engine.words;

import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.grade.PartResult.State;
import java.util.List;
import java.util.stream.Collectors;

/** What became of the parts of a check, in words for the student. */
final class PartWords {
    private PartWords() {}

    /** For example {@code 2 of 3 parts passed. Missing: "the source is missing".} */
    static String missing(List<PartResult> parts) {
        long passed = parts.stream().filter(PartResult::passed).count();
        return passed + " of " + parts.size() + " parts " + (voided(parts) ? "count" : "passed") + ". Missing: "
                + parts.stream()
                        .filter(part -> !part.passed())
                        .map(part -> '"' + part.name() + '"')
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** Which part a check was in when it was stopped, as the beginning of a message; empty if that isn't known. */
    static String stopped(List<PartResult> parts) {
        return parts.stream()
                .filter(part -> part.state() == State.STOPPED)
                .map(part -> "In part \"" + part.name() + "\": ")
                .findFirst()
                .orElse("");
    }

    private static boolean voided(List<PartResult> parts) {
        return parts.stream().anyMatch(part -> part.state() == State.VOID);
    }
}
