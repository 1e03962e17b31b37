package io.github.mvngrade.report.proof;

import io.github.mvngrade.model.proof.Column.Took;
import io.github.mvngrade.model.proof.Finding.Weight;
import io.github.mvngrade.model.proof.Proof;
import io.github.mvngrade.model.proof.SpecimenKind;
import io.github.mvngrade.report.words.Numbers;
import java.time.Duration;

/** How a proof is summed up for people. */
public final class ProofWords {
    private ProofWords() {}

    /** What came of it, in a sentence or two. */
    public static String result(Proof proof) {
        int objections = proof.of(Weight.OBJECTION).size();
        int undecided = proof.of(Weight.UNDECIDED).size();
        String open = undecided == 0
                ? ""
                : " Undecided on this machine: " + Numbers.count(undecided, "question")
                        + ". Measure again on a quiet one.";
        if (objections > 0) {
            return "Not proven: " + Numbers.count(objections, "objection") + "." + open;
        }
        String tried = Numbers.count(proof.checks().size(), "check") + " on "
                + Numbers.count(proof.columns().size(), "submission");
        return (proof.partial() ? "No objection, of what was tried: " : undecided > 0 ? "No objection: " : "Proven: ")
                + tried + "." + open;
    }

    /** How to repeat it with the same inputs. */
    public static String repeat(Proof proof) {
        return "mvn grade:verify -Dgrade.seed=" + proof.about().seed();
    }

    /** How long it took, for example {@code 95.2 s, 61.0 s of it measuring}. */
    public static String took(Took took) {
        return Numbers.duration(took.whole())
                + (took.measuring().compareTo(Duration.ZERO) == 0
                        ? ""
                        : ", " + Numbers.duration(took.measuring()) + " of it measuring");
    }

    /** What kind of submission it is, in a word. */
    public static String kind(SpecimenKind kind) {
        return switch (kind) {
            case SKELETON -> "skeleton";
            case SOLUTION -> "solution";
            case ALSO_CORRECT -> "correct";
            case WRONG -> "wrong";
            case DOES_NOTHING, TRIPWIRE -> "generated";
        };
    }
}
