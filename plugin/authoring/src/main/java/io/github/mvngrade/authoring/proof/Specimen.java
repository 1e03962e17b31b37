package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A submission that checks are proven on.
 *
 * @param kind what must become of it
 * @param name lower-case words joined by hyphens, unique within a proof
 * @param about what it is, for people; empty if its kind and name say it
 * @param loses what it must lose; empty unless its kind is WRONG
 * @param sources by their path from the submission's folder, with {@code /}
 */
public record Specimen(
        SpecimenKind kind, String name, String about, List<Loss> loses, SortedMap<String, String> sources) {
    /** @throws IllegalArgumentException if a submission that isn't a wrong solution states checks that it loses */
    public Specimen {
        loses = List.copyOf(loses);
        sources = new TreeMap<>(sources);
        if (kind != SpecimenKind.WRONG && !loses.isEmpty()) {
            throw new IllegalArgumentException(
                    "Only a wrong solution states what it loses, but " + name + " is " + kind + " and states " + loses);
        }
    }

    /** What its grades name it. */
    SubmissionId id() {
        return new SubmissionId(name);
    }

    /** What it states to lose by this check; empty if it states nothing. */
    Optional<Loss> loss(CheckId check) {
        return loses.stream().filter(loss -> loss.check().equals(check)).findFirst();
    }

    /** How a sentence names it, without a capital. */
    String inWords() {
        return switch (kind) {
            case SKELETON -> "the skeleton";
            case SOLUTION -> "the solution";
            case ALSO_CORRECT -> "the correct solution " + name;
            case WRONG -> "the wrong solution " + name;
            case DOES_NOTHING, TRIPWIRE -> "the generated submission " + name;
        };
    }

    /** What must become of it, in words; {@code runs} is how often a correct one is graded. */
    String must(int runs) {
        return switch (kind) {
            case SKELETON -> "must earn nothing";
            case SOLUTION, ALSO_CORRECT ->
                "must earn everything, in " + (runs == 1 ? "1 run" : "each of " + runs + " runs");
            case WRONG ->
                loses.stream()
                        .map(loss -> loss.points()
                                        .map(points -> points + " of the points of ")
                                        .orElse("")
                                + loss.check())
                        .collect(Collectors.joining(", ", "must lose ", ""));
            case DOES_NOTHING, TRIPWIRE -> about + "; must earn nothing";
        };
    }
}
