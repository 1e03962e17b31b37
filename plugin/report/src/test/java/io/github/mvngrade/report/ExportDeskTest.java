package io.github.mvngrade.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import io.github.mvngrade.report.export.Exporters;
import io.github.mvngrade.report.export.PendingPolicy;
import io.github.mvngrade.report.words.RemarkWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportDeskTest {
    @TempDir
    Path root;

    private final List<String> said = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();

    private void export(String formats, PendingPolicy pending, Grade grade) {
        ExportDesk.Settings settings = new ExportDesk.Settings(
                root.resolve("export"), new Exporters(Map.of(), Map.of()).named(formats), pending);
        ExportDesk desk = new ExportDesk(settings, Optional.empty(), said::add, warned::add);
        desk.begin();
        Path folder = root.resolve("grade");
        GradeJson.write(Shown.toStudent(grade), RemarkWords::of, folder);
        desk.finish("Fibonacci", List.of(folder));
    }

    @Test
    void eachFileIsNamedAndSoArePointsThatItDoesntShow() {
        export("gradescope", PendingPolicy.HOLD, SampleGrades.allThatCanBeChecked());
        assertThat(said)
                .hasSize(2)
                .startsWith("Exported: " + root.resolve("export/results.json"))
                .last()
                .asString()
                .startsWith("Export: 3.5 points held back, which aren't in the maximum of 6.5: ");
        assertThat(warned).isEmpty();
    }

    @Test
    void aHeldGradeIsSaidForEachFormatThatHasPoints() {
        export("gradescope,junit", PendingPolicy.HOLD, SampleGrades.everyVerdict());
        assertThat(warned)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Nothing is exported as gradescope: 1.5 points are pending");
        assertThat(root.resolve("export/results.json")).doesNotExist();
        assertThat(root.resolve("export/junit/TEST-fibonacci.xml")).exists();
    }

    @Test
    void aPartialGradeLeavesNothingOfAnEarlierOne() {
        export("gradescope", PendingPolicy.HOLD, SampleGrades.allThatCanBeChecked());
        export("gradescope", PendingPolicy.HOLD, SampleLeftOut.grade());
        assertThat(warned)
                .containsExactly(
                        "Nothing is exported: something of fibonacci was left out by request, so its grade doesn't count.");
        assertThat(root.resolve("export/results.json")).doesNotExist();
    }

    @Test
    void nothingAskedForIsNothingDoneOrSaid() {
        export("", PendingPolicy.HOLD, SampleLeftOut.grade());
        assertThat(said).isEmpty();
        assertThat(warned).isEmpty();
        assertThat(root.resolve("export")).doesNotExist();
    }
}
