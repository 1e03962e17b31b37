package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a proof's sentences say of the parts of a check; pure. */
final class PartObjections {
    private PartObjections() {}

    /** What was lost: {@code check errors}, or {@code 1 of 3 points of check errors}. */
    static String lost(Seen seen) {
        return (seen.lostInParts()
                        ? seen.lostPoints() + " of "
                                + Objections.points(seen.check().points()) + " of "
                        : "")
                + "check " + seen.id();
    }

    /** The parts that passed where others didn't, to go on after a check's name; empty if it has none. */
    static String passedIn(Seen seen) {
        return seen.lostInParts()
                ? seen.first().parts().stream()
                        .filter(PartResult::passed)
                        .map(part -> '"' + part.name() + '"')
                        .collect(Collectors.joining(", ", " in ", ""))
                : "";
    }

    /** What each part says that failed. */
    static List<String> evidence(Seen seen) {
        return seen.first().parts().stream()
                .filter(part -> part.state() == PartResult.State.FAILED)
                .map(part -> part.name() + ": " + part.message())
                .toList();
    }

    /** Of a part that fails without a word. */
    static Optional<Finding> silent(Seen seen) {
        return seen.first().parts().stream()
                .filter(part -> part.state() == PartResult.State.FAILED
                        && part.message().isBlank())
                .findFirst()
                .map(part -> Objections.objection(
                        "Part \"" + part.name() + "\" of check " + seen.id() + " doesn't say why "
                                + seen.specimen().inWords() + " loses it.",
                        "Give its assertion a message: what was expected, what happened, what to look at.",
                        List.of(Objections.again(seen))));
    }

    /** Of the parts that no wrong solution loses, where one loses their check. */
    static List<Finding> neverLost(List<CheckPlan> checks, List<Seen> seen) {
        return checks.stream()
                .flatMap(check -> {
                    List<Seen> losses = seen.stream()
                            .filter(each -> each.kind() == SpecimenKind.WRONG && each.lost() && !each.byChance())
                            .filter(each -> each.id().equals(check.id()))
                            .toList();
                    Set<String> lost = losses.stream()
                            .flatMap(each -> each.first().parts().stream())
                            .filter(PartObjections::shownLost)
                            .map(PartResult::name)
                            .collect(Collectors.toSet());
                    return check.parts().stream()
                            .filter(part -> !losses.isEmpty() && !lost.contains(part))
                            .map(part -> note(check, part));
                })
                .toList();
    }

    /** A part that wasn't tried doesn't show that it can fail. */
    private static boolean shownLost(PartResult part) {
        return part.state() == PartResult.State.FAILED || part.state() == PartResult.State.STOPPED;
    }

    private static Finding note(CheckPlan check, String part) {
        return new Finding(
                Weight.NOTE,
                "No wrong solution loses part \"" + part + "\" of check " + check.id()
                        + ", so nothing shows that it can fail.",
                "Add the mistake that it is there for to src/wrong.",
                List.of());
    }
}
