package io.github.mvngrade.record.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.plan.Work;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.record.samples.PublishedSchema;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleRemarks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read, all of it. {@code -DargLine=-Drecord.seed=N} repeats the grades of a seed. */
class RoundTripTest {
    private static final int GRADES = 10_000;

    static List<Grade> samples() {
        return SampleGrades.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleComesBack(Grade grade) {
        assertComesBack(ShownGrade.whole(grade), "sample");
    }

    @Test
    void tenThousandGeneratedGradesComeBackAndFitTheSchema() {
        long seed = Long.getLong("record.seed", new Random().nextInt(Integer.MAX_VALUE));
        Dice dice = new Dice(seed);
        RandomGrades grades = new RandomGrades(dice);
        for (int i = 0; i < GRADES; i++) {
            String which = "grade " + i + " of -DargLine=-Drecord.seed=" + seed;
            assertComesBack(grades.next(), which);
        }
        assertThat(dice.given()).contains(allConstants());
    }

    private static void assertComesBack(ShownGrade grade, String which) {
        try {
            assertComesBackWhole(grade, which);
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(which + ": " + e, e);
        }
    }

    private static void assertComesBackWhole(ShownGrade grade, String which) throws IOException {
        String json = GradeJson.render(grade, SampleRemarks.WORDS);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        ShownGrade read = GradeJson.parse(new String(bytes, StandardCharsets.UTF_8));
        assertThat(read).as(which).isEqualTo(grade);
        assertThat(GradeJson.render(read, SampleRemarks.WORDS)).as(which).isEqualTo(json);
        assertThat(PublishedSchema.complaints(GradeJson.SCHEMA_RESOURCE, json))
                .as(which)
                .isEmpty();
    }

    private static Enum<?>[] allConstants() {
        return Stream.<Class<? extends Enum<?>>>of(
                        Audience.class,
                        Ending.Kind.class,
                        Explanation.Cause.class,
                        Explanation.Reason.class,
                        Grade.Scope.class,
                        Isolation.class,
                        ObservedProcess.Fate.class,
                        Outcome.class,
                        Remark.Kind.class,
                        SourceLine.Ran.class,
                        SourceLine.Status.class,
                        SpeedupBlock.Drop.Kind.class,
                        SpeedupRule.class,
                        Trials.class,
                        Verdict.class,
                        Visibility.class,
                        Work.class)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .toArray(Enum<?>[]::new);
    }
}
