package io.github.mvngrade.model.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseTest {
    private static final ExerciseId TOY = new ExerciseId("toy");
    private static final Limits LIMITS = new Limits(64, Duration.ofSeconds(1), Duration.ofSeconds(1));
    private static final List<String> SOURCES = List.of("src/main/java/**/*.java");

    private static Exercise of(String title, String packageName, int release, List<String> submit) {
        return new Exercise(
                TOY, title, packageName, release, submit, List.of(), List.of(), List.of(), LIMITS, Map.of());
    }

    private static Exercise with(List<String> modules, List<String> dependencies, Map<String, List<Loss>> wrong) {
        return new Exercise(TOY, "Toy", "parallel.toy", 17, SOURCES, List.of(), modules, dependencies, LIMITS, wrong);
    }

    @Test
    void itsChecksLiveInAPackageOfTheirOwn() {
        assertThat(of("Toy", "parallel.toy", 17, SOURCES).checksPackage()).isEqualTo("parallel.toy.checks");
    }

    @Test
    void itStaysAsItWasStated() {
        List<String> submit = new ArrayList<>(SOURCES);
        Exercise exercise = of("Toy", "toy", 25, submit);
        submit.clear();
        assertThat(exercise.submit()).isEqualTo(SOURCES);
        assertThatThrownBy(() -> exercise.submit().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTitleIsNeeded() {
        assertThatThrownBy(() -> of(" \t", "toy", 17, SOURCES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Exercise toy needs a title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Toy", "parallel.", ".toy", "parallel..toy", "parallel.2toy", "my_toy", "parallel/toy"})
    void whatIsNoLowerCasePackageIsRefused(String packageName) {
        assertThatThrownBy(() -> of("Toy", packageName, 17, SOURCES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("package must be a lower-case Java package like parallel.fibonacci, but is \"" + packageName
                        + '"');
    }

    @Test
    void aReleaseBefore17IsRefused() {
        assertThatThrownBy(() -> of("Toy", "toy", 16, SOURCES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("release must be 17 or newer, but is 16");
    }

    @Test
    void somethingMustBeHandedIn() {
        assertThatThrownBy(() -> of("Toy", "toy", 17, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("submit must name at least one glob, for example src/main/java/**/*.java");
    }

    @Test
    void aModuleThatNoSubmissionMayHaveIsRefused() {
        assertThat(with(List.of("java.desktop"), List.of(), Map.of()).modules()).containsExactly("java.desktop");
        assertThatThrownBy(() -> with(List.of("java.desktop", "jdk.attach"), List.of(), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the module jdk.attach can't be asked for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g:a", "g:a:1:jar", "g a:b:1", "g:a:[1,2)", "g:a:${version}"})
    void aDependencyIsFullCoordinates(String coordinates) {
        assertThatThrownBy(() -> with(List.of(), List.of("org.example:fine:1.0-rc_1", coordinates), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a dependency must be group:artifact:version, but is \"" + coordinates + '"');
    }

    @Test
    void aJarOfMvnGradeHasThePluginsVersion() {
        Exercise exercise = with(
                List.of(),
                List.of("org.example:fine:1.0", "io.github.mvngrade:grade-given", "io.github.mvngrade:grade-given:0.8"),
                Map.of());
        assertThat(exercise.dependenciesWith("0.9"))
                .containsExactly(
                        "org.example:fine:1.0",
                        "io.github.mvngrade:grade-given:0.9",
                        "io.github.mvngrade:grade-given:0.8");
    }

    @Test
    void aWrongSolutionMustLoseSomething() {
        List<Loss> lost = List.of(new Loss(new CheckId("a")));
        assertThat(with(List.of(), List.of(), Map.of("races", lost)).wrong()).containsEntry("races", lost);
        assertThatThrownBy(() -> with(List.of(), List.of(), Map.of("races", List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wrong solution races must state the checks that it loses");
        List<Loss> twice = List.of(lost.get(0), new Loss(new CheckId("a"), points("1", "1")));
        assertThatThrownBy(() -> with(List.of(), List.of(), Map.of("races", twice)))
                .hasMessage("wrong solution races must state each check once, but states [a, a: 1]");
    }

    @Test
    void aWrongSolutionMustLoseACheckInEachRun() {
        Loss perhaps = new Loss(new CheckId("a"), points("0", "1"));
        List<Loss> both = List.of(perhaps, new Loss(new CheckId("b")));
        assertThat(with(List.of(), List.of(), Map.of("races", both)).wrong()).containsEntry("races", both);
        assertThatThrownBy(() -> with(List.of(), List.of(), Map.of("races", List.of(perhaps))))
                .hasMessage(
                        "wrong solution races must state a check that it loses in each run, but may pass each one of"
                                + " [a: 0 to 1]");
        assertThatThrownBy(() -> points("1", "0.5"))
                .hasMessage(
                        "a loss goes from the fewest points to the most, like 0 to 1, but this one goes from 1 to 0.5");
        assertThatThrownBy(() -> points("0", "0")).hasMessageEndingWith("goes from 0 to 0");
    }

    private static Optional<Loss.Range> points(String least, String most) {
        return Optional.of(new Loss.Range(Points.of(least), Points.of(most)));
    }
}
