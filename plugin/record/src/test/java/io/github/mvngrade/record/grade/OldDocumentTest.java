package io.github.mvngrade.record.grade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.plan.Work;
import io.github.mvngrade.record.samples.PublishedSchema;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import io.github.mvngrade.record.samples.SampleRemarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The documents in {@code old} were written before all of today's keys existed; they don't change any more. */
class OldDocumentTest {
    private static final Path OLD = Path.of("src/test/resources/old");

    private static Grade read(String name) throws IOException {
        return GradeJson.read(OLD.resolve(name)).grade();
    }

    @ParameterizedTest
    @CsvSource({
        "every-verdict-teacher.json, TEACHER",
        "every-verdict-student.json, STUDENT",
        "left-out.json, TEACHER",
        "remarks.json, STUDENT",
    })
    void itFitsTheSchemaOfTodayAndIsRead(String name, Audience audience) throws IOException {
        assertThat(PublishedSchema.complaints(GradeJson.SCHEMA_RESOURCE, Files.readString(OLD.resolve(name))))
                .isEmpty();
        ShownGrade old = GradeJson.read(OLD.resolve(name));
        assertThat(old.audience()).isEqualTo(audience);
        assertThat(GradeJson.parse(GradeJson.render(old, SampleRemarks.WORDS))).isEqualTo(old);
    }

    @Test
    void whatItHasIsWhatWasMeantThen() throws IOException {
        Grade then = SampleGrades.everyVerdict();
        Grade now = read("every-verdict-teacher.json");
        assertThat(now.score()).isEqualTo(then.score());
        assertThat(now.checks())
                .extracting(CheckResult::why)
                .isEqualTo(then.checks().stream().map(CheckResult::why).toList());
        assertThat(now.checks())
                .extracting(CheckResult::execution)
                .isEqualTo(then.checks().stream().map(CheckResult::execution).toList());
        assertThat(now.checks().get(2)).isEqualTo(then.checks().get(2));
        assertThat(now.checks().get(3).speedup().orElseThrow().blocks())
                .usingRecursiveComparison()
                .ignoringFields("accounts")
                .isEqualTo(then.checks().get(3).speedup().orElseThrow().blocks());
        assertThat(now.checks().get(5).speedup().orElseThrow().capacity())
                .isEqualTo(then.checks().get(5).speedup().orElseThrow().capacity());
        assertThat(read("remarks.json")).isEqualTo(SampleRemarks.all(SampleGrades.notCompiled()));
    }

    @Test
    void whatItLacksHasTheDefaultThatTheSchemaStates() throws IOException {
        List<CheckResult> checks = read("every-verdict-teacher.json").checks();
        assertThat(checks.get(6).check().requires()).isEmpty();
        SpeedupPlan plan = checks.get(3).speedup().orElseThrow().plan();
        assertThat(plan.trials()).isEqualTo(Trials.WARM);
        assertThat(plan.programs()).isEqualTo(new SpeedupPlan.Programs("", "", "", Work.FIXED));
        assertThat(checks.get(5).speedup().orElseThrow().plan().programs().work())
                .isEqualTo(Work.SIZED);
        assertThat(checks.get(3).measurements().scaling().orElseThrow().plan().most())
                .isEqualTo(4);
        assertThat(checks.get(3).speedup().orElseThrow().blocks()).isNotEmpty().allMatch(block -> block.accounts()
                .isEmpty());
        SweepResult sweep = checks.get(3).measurements().sweep().orElseThrow();
        assertThat(sweep.plan().workers()).containsExactly(1, 2);
        assertThat(sweep.plan().sizes()).containsExactly(0, 1, 2, 16, 256);
        assertThat(sweep.plan().program()).isEmpty();
        assertThat(read("every-verdict-teacher.json").coverage())
                .as("which line ran wasn't in it")
                .isEmpty();
    }

    @Test
    void whatWasLeftOutByRequestIsStillSo() throws IOException {
        Grade old = read("left-out.json");
        assertThat(old.score()).isEqualTo(SampleLeftOut.grade().score());
        assertThat(old.checks().get(2).why().cause()).isEqualTo(Explanation.Cause.REQUEST);
    }

    @Test
    void theTotalWithoutLeftOutMeansThatNothingWas() throws IOException {
        String text = GradeJson.render(ShownGrade.whole(SampleGrades.allThatCanBeChecked()), SampleRemarks.WORDS);
        assertThat(text).contains("  \"leftOut\" : 0,\n");
        assertThat(GradeJson.parse(text.replace("  \"leftOut\" : 0,\n", "")).grade())
                .isEqualTo(SampleGrades.allThatCanBeChecked());
    }

    @Test
    void keysOfALaterVersionAreIgnored() throws IOException {
        String text = GradeJson.render(ShownGrade.whole(SampleGrades.notCompiled()), SampleRemarks.WORDS)
                .replace("{\n", "{\n\"later\": {\"a\": [1]},\n");
        assertThat(GradeJson.parse(text).grade()).isEqualTo(SampleGrades.notCompiled());
    }
}
