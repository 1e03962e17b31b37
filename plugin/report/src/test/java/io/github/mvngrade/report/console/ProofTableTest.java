package io.github.mvngrade.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.report.SampleProofs;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofTableTest {
    private static final int TERMINAL = 100;
    private static final List<String> LINES = ProofTable.lines(SampleProofs.ofEverything());

    @Test
    void theMatrixHasAMarkForEachCheckOnEachSubmission() {
        assertThat(LINES)
                .startsWith("Proof of Fibonacci, <faster> (fibonacci), inputs from seed 42")
                .containsSequence(
                        "                1  2  3  4  5  6  7  8  9 10 11 12 13",
                        "small-values    -  +  -  -  -  -! -  -  -  -  x! +  +!",
                        "one-evaluation  .  -! -  -  -  -! -  -  -  -  x! +  .",
                        "speedup         .  ?  /  /  /  /  /  /  /  /  x! ~  .");
    }

    @Test
    void numbersAndMarksAreExplained() {
        assertThat(LINES)
                .contains(
                        "  1 skeleton                          must earn nothing",
                        "  3 a-mistake-that-has-a-long-name-0  must lose small-values, one-evaluation")
                .containsSequence(
                        "    x no grade, - lost, ~ lost in part, . not run, ? undecided, / left out, + passed, ! not",
                        "    as it should be");
    }

    @Test
    void findingsSayWhatShowsThemAndWhatToDo() {
        assertThat(LINES)
                .containsSequence(
                        "Objection 1: The solution loses check one-evaluation in 1 of 20 runs, but must earn",
                        "             everything.",
                        "     | expected <1> but was # #[2] and so on and so on and so on and so on and so on and so",
                        "     | on and so on and so on and so on",
                        "     | ::error::three",
                        "     | Again: mvn grade:verify",
                        "     Mend it, so that it no longer depends on luck and on the weather, nor on the phase of",
                        "     the moon.",
                        "Undecided 1: This machine couldn't tell.",
                        "     Measure again.",
                        "Note 1: It waited.",
                        "Partial: Only <b>this</b>.",
                        "Not proven: 1 objection. Undecided on this machine: 1 question. Measure again on a quiet one.",
                        "Took 19.5 s, 1.00 s of it measuring.");
    }

    @Test
    void itFitsIntoATerminalBesideTheWordThatMavenPutsBefore() {
        assertThat(LINES).allSatisfy(line -> assertThat("[INFO] " + line).hasSizeLessThanOrEqualTo(TERMINAL));
    }

    @Test
    void aProofWithoutObjectionsSaysSo() {
        assertThat(ProofTable.lines(SampleProofs.withoutObjection()))
                .endsWith("Proven: 3 checks on 1 submission.", "Took 1.50 s, 1.00 s of it measuring.");
    }
}
