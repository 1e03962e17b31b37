package io.github.mvngrade.authoring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.model.proof.SpecimenKind;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProvenSpeedupsTest {
    private static final Specimen SOLUTION = specimen(SpecimenKind.SOLUTION, "solution");
    private static final Specimen RIGHT_AND_WRONG = specimen(SpecimenKind.WRONG, "adds-one", "first");
    private static final Specimen SLOW = specimen(SpecimenKind.WRONG, "one-by-one", "fast");
    private static final Specimen SLOWER = specimen(SpecimenKind.WRONG, "sleeps", "fast", "second");
    private static final List<Specimen> ALL = List.of(SOLUTION, RIGHT_AND_WRONG, SLOW, SLOWER);

    @TempDir
    Path folder;

    private Pack pack;

    @BeforeEach
    void makeAPack() throws Exception {
        pack = new Scene(folder).pack();
    }

    private static Specimen specimen(SpecimenKind kind, String name, String... loses) {
        return new Specimen(
                kind,
                name,
                "",
                Stream.of(loses).map(CheckId::new).map(Loss::new).toList(),
                new TreeMap<>());
    }

    private List<Specimen> measured(ProvenSpeedups choice, int run) {
        return ALL.stream()
                .filter(specimen -> choice.of(specimen, run, ALL, pack).equals(Selection.ALL))
                .toList();
    }

    @Test
    void everySubmissionMayBeMeasuredOrNone() {
        assertThat(measured(ProvenSpeedups.ALL, 2)).isEqualTo(ALL);
        assertThat(measured(ProvenSpeedups.NONE, 0)).isEmpty();
    }

    @Test
    void whatStatesThatItLosesASpeedupIsMeasured() {
        assertThat(measured(ProvenSpeedups.STATED, 0)).containsExactly(SOLUTION, SLOW, SLOWER);
        assertThat(measured(ProvenSpeedups.STATED, 1)).doesNotContain(SOLUTION);
    }

    @Test
    void onceEachSpeedupIsLostByTheFirstThatStatesIt() {
        assertThat(measured(ProvenSpeedups.ONCE, 0)).containsExactly(SOLUTION, SLOW);
        assertThat(measured(ProvenSpeedups.ONCE, 1)).doesNotContain(SOLUTION);
    }
}
