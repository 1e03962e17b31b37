package io.github.mvngrade.authoring.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.authoring.TinyExercise;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Loss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How checks stand to each other: what they require, their order, and their time. */
class AuthoredExerciseTest {
    @TempDir
    private Path folder;

    private TinyExercise exercise;

    @BeforeEach
    void write() throws IOException {
        exercise = TinyExercise.in(folder);
    }

    /** Writes the one visible and the one hidden check with further values. */
    private void values(String ofSmall, String ofEdge) throws IOException {
        change(TinyExercise.VISIBLE, "hint = \"Add it to itself.\"", ofSmall);
        change(TinyExercise.HIDDEN, "hint = \"An int ends at two billion.\", requires = \"small\"", ofEdge);
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(exercise.folder().root().resolve(file));
        assertThat(text).contains(from);
        exercise.write(file, text.replace(from, to));
    }

    private List<String> ids() throws Exception {
        return exercise.authored().plan().checks().stream()
                .map(CheckPlan::id)
                .map(CheckId::value)
                .toList();
    }

    private void assertRefused(String words) {
        assertThatThrownBy(() -> exercise.authored())
                .isInstanceOf(PackException.class)
                .hasMessage("The checks of twice don't make a plan: " + words);
    }

    private void loses(String stated) throws IOException {
        change("exercise.yaml", "once: [small, edge]", "once: " + stated);
    }

    @Test
    void aWrongSolutionMayStateHowManyPointsItLosesOfACheckWithParts() throws Exception {
        loses("[edge, small: 0.5]");
        change(TinyExercise.VISIBLE, "hint =", "parts = {\"one\", \"two\", \"three\"}, hint =");
        change(TinyExercise.VISIBLE, "void small()", "void small(io.github.mvngrade.checks.Parts parts)");
        assertThat(exercise.authored().exercise().wrong().get("once"))
                .containsExactly(
                        new Loss(new CheckId("edge")),
                        new Loss(new CheckId("small"), Optional.of(Loss.Range.exactly(Points.of("0.5")))));
        change("exercise.yaml", "small: 0.5", "small: 0.6");
        assertRefused("exercise.yaml states a loss of 0.6 of the 1.5 points of check small, but each of its 3 parts is"
                + " worth 0.5");
        change("exercise.yaml", "small: 0.6", "small: 2");
        assertRefused("exercise.yaml states a loss of 2 of the 1.5 points of check small, but each of its 3 parts is"
                + " worth 0.5");
    }

    @Test
    void aCheckWithoutPartsIsLostAsAWhole() throws Exception {
        loses("[edge, small: 1]");
        assertRefused(
                "exercise.yaml states a loss of 1 of the 1.5 points of check small, but that check has no parts: it"
                        + " loses all of its points, which its plain id states");
        change("exercise.yaml", "small: 1", "small: 1.5");
        assertThat(exercise.authored().plan().checks()).hasSize(2);
    }

    @Test
    void aHiddenCheckMayRequireAVisibleOneOfAnotherClass() throws Exception {
        assertThat(ids()).containsExactly("small", "edge");
        assertThat(exercise.authored().plan().check(new CheckId("edge")).requires())
                .containsExactly(new CheckId("small"));
    }

    @Test
    void aVisibleCheckThatRequiresAHiddenOneIsRefused() throws IOException {
        values("hint = \"h\", requires = \"edge\"", "hint = \"h\"");
        assertRefused(
                "Visible check small requires edge, which is hidden: students, who don't have that one, could never"
                        + " earn it. Hide both, or require a visible check");
    }

    /** Adds a visible class whose name comes first and whose check requires one of a later class. */
    private void addEarly() throws IOException {
        change(
                TinyExercise.VISIBLE,
                "public class TwiceChecks {",
                "public class TwiceChecks {\n    @Test\n    @Check(id = \"first\", points = \"1\", hint = \"h\","
                        + " requires = \"small\")\n    @DisplayName(\"It comes first\")\n    public void first() {}\n");
    }

    @Test
    void theOrderOfTheExerciseWinsSoThatARequirementCanStandAnywhere() throws Exception {
        addEarly();
        assertRefused(
                "Check first requires small, which doesn't stand before it in the plan: move it up in its class, give"
                        + " the classes an @Order, or name small first under checks in exercise.yaml");
        exercise.append("exercise.yaml", "checks: [small, first, edge]\n");
        assertThat(ids()).containsExactly("small", "first", "edge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [small]              | must name each check, but lacks edge: add what is missing, or leave the key out for the order of the classes
            [small, edge, small] | names small twice: name each check once
            [edge, small]        | names edge, which is hidden, before small, which isn't: visible checks come first
            [smal, edge]         | names smal, but there is no such check; did you mean small?
            [other, edge]        | names other, but there is no such check; there are small, edge
            """)
    void anOrderThatIsNoneIsRefusedWithWhatIsWrong(String order, String words) throws IOException {
        exercise.append("exercise.yaml", "checks: " + order + "\n");
        assertRefused("checks in exercise.yaml " + words);
    }

    @Test
    void theLimitOfACheckFitsIntoTheTimeOfAll() throws Exception {
        values("hint = \"h\", limit = \"2m\"", "hint = \"h\", limit = \"121s\"");
        assertRefused(
                "Check edge may take 121 s, but all checks together only 120 s: raise limits.total in exercise.yaml,"
                        + " or lower the check's limit");
        change(TinyExercise.HIDDEN, "121s", "120s");
        assertThat(exercise.authored().longestVisibleLimit()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void shorterLimitsAndThoseOfHiddenChecksDontLengthenAStudentsTest() throws Exception {
        values("hint = \"h\", limit = \"1s\"", "hint = \"h\", limit = \"60s\"");
        assertThat(exercise.authored().longestVisibleLimit()).isEqualTo(Duration.ofMillis(2500));
    }
}
