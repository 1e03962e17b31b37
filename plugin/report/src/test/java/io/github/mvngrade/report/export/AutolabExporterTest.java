package io.github.mvngrade.report.export;

import static io.github.mvngrade.report.export.SampleExports.as;
import static io.github.mvngrade.report.export.SampleExports.document;
import static io.github.mvngrade.report.export.SampleExports.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.record.samples.SampleGrades;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AutolabExporterTest {
    private static final Export COURSE = of(
            PendingPolicy.EXCLUDE,
            as("one", SampleGrades.everyVerdict()),
            as("two", SampleGrades.allThatCanBeChecked()));

    @Test
    void eachExerciseIsAProblem() throws Exception {
        assertThat(document("autolab", COURSE)).hasToString("{\"scores\":{\"one\":4.3,\"two\":6.5}}");
    }

    /** Autolab drops a name that it doesn't know without a word. */
    @Test
    void theAssessmentMayCallThemOtherwise() {
        Exporter exporter = new Exporters(Map.of(), Map.of("one", "Problem \"1\""))
                .named("autolab")
                .get(0);
        assertThat(exporter.files(COURSE).get("autolab.json"))
                .isEqualTo("{\"scores\":{\"Problem \\\"1\\\"\":4.3,\"two\":6.5}}\n");
    }
}
