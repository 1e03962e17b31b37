package io.github.mvngrade.authoring.proof;

import io.github.mvngrade.authoring.variant.VariantNames;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.proof.Cell;
import io.github.mvngrade.model.proof.Cell.Result;
import io.github.mvngrade.model.proof.Finding;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sentences of a proof: what is wrong, and what to do about it; pure. */
final class Objections {
    private static final String FIRST_WORKING =
            "Let the check first show the behaviour working, on a value that only work can give, then the edge.";

    private Objections() {}

    /** What is to be said of a check on a submission; empty if it is as it must be. */
    static Optional<Finding> to(Seen seen) {
        if (seen.result() == Result.UNDECIDED) {
            return Optional.of(undecided(seen));
        }
        if (seen.fit() == Cell.Fit.UNEXPECTED) {
            return Optional.of(
                    switch (seen.kind()) {
                        case SKELETON, DOES_NOTHING -> earned(seen);
                        case TRIPWIRE -> vacuous(seen);
                        case SOLUTION, ALSO_CORRECT -> lostBySolution(seen);
                        case WRONG -> !seen.stated() ? notStated(seen) : seen.lost() ? otherLoss(seen) : notLost(seen);
                    });
        }
        return seen.lost() ? silentOrSlow(seen) : Optional.empty();
    }

    private static Finding earned(Seen seen) {
        CheckPlan check = seen.check();
        String about = seen.specimen().about();
        return objection(
                capital(seen.specimen().inWords()) + (about.isEmpty() ? "" : " (" + about + ")") + " earns "
                        + points(seen.first().earned()) + " by check " + check.id()
                        + PartObjections.passedIn(seen) + ", but must earn nothing: it does no work.",
                FIRST_WORKING,
                List.of(again(seen)));
    }

    private static Finding vacuous(Seen seen) {
        CheckPlan check = seen.check();
        return objection(
                "Check " + check.id() + " (" + points(seen.first().earned())
                        + PartObjections.passedIn(seen)
                        + ") is vacuous: it passes although the submission ends the JVM as soon as one of its methods or"
                        + " constructors is called.",
                "Let it call what it is about, and compare what comes back.",
                List.of(again(seen)));
    }

    private static Finding lostBySolution(Seen seen) {
        String runs = seen.inRuns();
        String advice = runs.isEmpty()
                ? adviceOnLoss(seen.kind())
                : "The solution or the check depends on luck, so a correct submission can lose points: make inputs that"
                        + " decide nothing, waits that don't end too early, and processes that surely meet.";
        return objection(
                capital(seen.specimen().inWords()) + " loses " + PartObjections.lost(seen)
                        + (runs.isEmpty() ? "" : " " + runs)
                        + ", but must earn everything.",
                advice,
                evidence(seen));
    }

    private static String adviceOnLoss(SpecimenKind kind) {
        return kind == SpecimenKind.SOLUTION
                ? "Mend the solution or the check."
                : "If the assignment allows this way, the check asks for more than the assignment; otherwise mend this"
                        + " solution.";
    }

    private static Finding notLost(Seen seen) {
        String wrong = seen.specimen().name();
        if (seen.result() == Result.NOT_REACHED) {
            String missing = seen.missing().map(CheckId::value).orElseThrow();
            return objection(
                    "The wrong solution " + wrong + " states that it loses check " + seen.id()
                            + ", which wasn't run because " + missing + ", which it requires, did not pass.",
                    "Take " + seen.id() + " out of the list of " + wrong
                            + " in exercise.yaml: a check that isn't run shows nothing.",
                    List.of(again(seen)));
        }
        return objection(
                "The wrong solution " + wrong + " passes check " + seen.id()
                        + ", which exercise.yaml says that it loses.",
                "Make the check catch this mistake, or take it out of the list of " + wrong + " in exercise.yaml.",
                List.of(again(seen)));
    }

    private static Finding notStated(Seen seen) {
        String wrong = seen.specimen().name();
        return objection(
                "The wrong solution " + wrong + " loses " + PartObjections.lost(seen)
                        + ", which exercise.yaml doesn't say.",
                "If this mistake must cost that check too, add it to the list of " + wrong
                        + "; otherwise the check asks for more than its title says.",
                evidence(seen));
    }

    private static Finding otherLoss(Seen seen) {
        String stated = seen.specimen()
                .loss(seen.id())
                .flatMap(Loss::points)
                .map(Loss.Range::toString)
                .orElse("that it loses the whole check");
        return objection(
                "The wrong solution " + seen.specimen().name() + " loses " + seen.lostPoints() + " of "
                        + points(seen.check().points()) + " of check " + seen.id() + ", but exercise.yaml states "
                        + stated + ".",
                "Correct what exercise.yaml states, or the parts that don't tell this mistake from others.",
                evidence(seen));
    }

    private static Finding undecided(Seen seen) {
        String runs = seen.inRuns();
        return new Finding(
                Weight.UNDECIDED,
                "This machine couldn't tell whether " + seen.specimen().inWords() + " loses check " + seen.id()
                        + (runs.isEmpty() ? "." : " " + runs + "."),
                adviceOn(seen.first().why().reason()),
                evidence(seen));
    }

    /** What to do about a check that is undecided for this reason. */
    static String adviceOn(Reason reason) {
        return reason == Reason.CANNOT_TELL
                ? "Prove it on a machine on which the check can tell; its reason says what is missing here."
                : "Measure again on a quiet machine.";
    }

    /** A loss that is right, but says nothing to the student, or takes as long as it may. */
    private static Optional<Finding> silentOrSlow(Seen seen) {
        CheckResult first = seen.first();
        if (first.why().message().isBlank()) {
            return Optional.of(objection(
                    "Check " + seen.id() + " doesn't say why " + seen.specimen().inWords() + " loses it.",
                    "Give its assertion a message: what was expected, what happened, what to look at.",
                    List.of(again(seen))));
        }
        Optional<Finding> silentPart = PartObjections.silent(seen);
        if (silentPart.isPresent()) {
            return silentPart;
        }
        boolean timedOut = first.execution()
                .filter(run -> run.ending().equals(Ending.TIMED_OUT))
                .isPresent();
        return switch (seen.kind()) {
            case SKELETON, DOES_NOTHING, TRIPWIRE -> timedOut ? Optional.of(slow(seen)) : Optional.empty();
            case SOLUTION, ALSO_CORRECT, WRONG -> Optional.empty();
        };
    }

    private static Finding slow(Seen seen) {
        return new Finding(
                Weight.NOTE,
                "Check " + seen.id() + " waited until its deadline for "
                        + seen.specimen().inWords() + ", so the proof took longer.",
                "Where the check itself waits, give the wait a shorter bound.",
                List.of());
    }

    /** Of a submission on which the grader itself failed. */
    static Finding graderFailed(Specimen specimen, Grade failed) {
        return objection(
                "The grader itself failed on " + specimen.inWords() + ", so nothing is proven of it: "
                        + failed.reason(),
                "That says nothing about the exercise. Do what the reason says, and prove again.",
                List.of());
    }

    /** Of a submission that no check ran on. */
    static Finding notGraded(Graded graded) {
        Specimen specimen = graded.specimen();
        Grade grade = graded.runs().get(0).grade();
        String advice =
                switch (specimen.kind()) {
                    case WRONG ->
                        "A wrong solution is a mistake that compiles: mend it, or remove it and its line in"
                                + " exercise.yaml.";
                    case SKELETON -> "Look at the markers: what they leave of the solution must compile.";
                    case ALSO_CORRECT -> "Mend it, or remove it: a correct solution compiles.";
                    case SOLUTION -> "Look at what exercise.yaml says is handed in (submit) and given.";
                    case DOES_NOTHING, TRIPWIRE ->
                        "It is made from the skeleton: write the declaration in question more plainly, and report this as"
                                + " a defect of grade:verify.";
                };
        List<String> evidence = new ArrayList<>();
        grade.compiler().forEach(complaint -> evidence.add(inWords(complaint)));
        return objection("No check ran on " + specimen.inWords() + ": " + grade.reason(), advice, evidence);
    }

    private static String inWords(Diagnostic complaint) {
        String place = complaint.file().isEmpty() ? "" : complaint.file() + ":" + complaint.line() + ": ";
        String source =
                complaint.source().isBlank() ? "" : "\n" + complaint.source().strip();
        return place + complaint.message() + source;
    }

    /** Of a check that nothing is known to lose. */
    static Finding neverLost(CheckPlan check) {
        return objection(
                "No wrong solution loses check " + check.id() + ", so nothing shows that it can fail.",
                "Add the mistake that it is there for to src/wrong, and state it in exercise.yaml.",
                List.of());
    }

    /** An objection. */
    static Finding objection(String what, String advice, List<String> evidence) {
        return new Finding(Weight.OBJECTION, what, advice, evidence);
    }

    /** What the check says, and how to see it again. */
    private static List<String> evidence(Seen seen) {
        List<String> lines = new ArrayList<>();
        CheckResult first = seen.first();
        lines.add(first.why().message());
        first.why().expected().ifPresent(text -> lines.add("Expected: " + text));
        first.why().actual().ifPresent(text -> lines.add("But was: " + text));
        lines.addAll(PartObjections.evidence(seen));
        lines.add(again(seen));
        return lines;
    }

    static String again(Seen seen) {
        String command = "Again: mvn grade:verify -Dgrade.seed="
                + seen.runs().get(0).grade().provenance().seed();
        return switch (seen.kind()) {
            case ALSO_CORRECT ->
                command + " -Dgrade.solutionRuns=1 -Dgrade.wrong="
                        + seen.specimen().name();
            case WRONG -> command + " -Dgrade.wrong=" + seen.specimen().name();
            case SOLUTION -> command + " -Dgrade.solutionRuns=1 -Dgrade.wrong=" + VariantNames.ALL_CORRECT;
            case SKELETON, DOES_NOTHING, TRIPWIRE -> command;
        };
    }

    static String points(Points points) {
        return points + (points.toString().equals("1") ? " point" : " points");
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
