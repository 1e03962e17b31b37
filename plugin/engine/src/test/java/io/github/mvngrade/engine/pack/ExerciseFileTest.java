package io.github.mvngrade.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.plan.Loss;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseFileTest {
    @TempDir
    Path folder;

    private void write(String more) throws IOException {
        Files.writeString(folder.resolve("exercise.yaml"), """
                id: twice
                title: Twice
                package: parallel.twice
                """ + more);
    }

    @Test
    void whatIsLeftOutHasADefault() throws Exception {
        write("");
        assertThat(ExerciseFile.read(folder).submit()).containsExactly("src/main/java/**/*.java");
        assertThat(ExerciseFile.read(folder).release()).isEqualTo(17);
    }

    @Test
    void aMalformedGlobIsTheAuthorsToCorrectAndNoFailureOfALaterGrade() throws Exception {
        write("submit: [src/main/java/**/*.java, ../other/*.java]\n");
        assertThatThrownBy(() -> ExerciseFile.read(folder))
                .isInstanceOf(PackException.class)
                .hasMessageStartingWith(folder.resolve("exercise.yaml") + ": A glob must be a relative path")
                .hasMessageEndingWith("but is \"../other/*.java\"");
    }

    @Test
    void aMissingKeyIsNamed() throws Exception {
        Files.writeString(folder.resolve("exercise.yaml"), "id: twice\n");
        assertThatThrownBy(() -> ExerciseFile.read(folder))
                .isInstanceOf(PackException.class)
                .hasMessageEndingWith("the key \"title\" is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            limit: {perCheck: 5s}     | `limit` isn't a key of exercise.yaml; did you mean `limits`?
            limits: {perchek: 5s}     | `limits.perchek` isn't a key of exercise.yaml; did you mean `limits.perCheck`?
            limits: {memory: 5s}      | `limits.memory` isn't a key of exercise.yaml; its keys are limits.heap, limits.perCheck, limits.total
            Relase: 17                | `Relase` isn't a key of exercise.yaml; did you mean `release`?
            colour: red               | `colour` isn't a key of exercise.yaml; its keys are checks, dependencies, given, id, limits, modules, package, release, submit, title, wrong
            release: seventeen        | `release` must be a whole number, like 17
            submit: src               | `submit` must be a list, like [one, two]
            limits: 5s                | `limits` must be keys with their values, like {key: value}
            """)
    void whatIsMistypedIsNamedInTheAuthorsWords(String line, String words) throws Exception {
        write(line + "\n");
        assertThatThrownBy(() -> ExerciseFile.read(folder))
                .isInstanceOf(PackException.class)
                .hasMessage(folder.resolve("exercise.yaml") + ": " + words);
    }

    @Test
    void aWrongSolutionLosesWholeChecksOrPointsOfThem() throws Exception {
        write("wrong:\n  slow: [errors: 1, copy, names: 0.50]\n  long:\n    - errors: 2\n    - copy\n");
        Map<String, List<Loss>> wrong = ExerciseFile.read(folder).wrong();
        assertThat(wrong.get("slow"))
                .containsExactly(
                        new Loss(new CheckId("errors"), points("1", "1")),
                        new Loss(new CheckId("copy")),
                        new Loss(new CheckId("names"), points("0.5", "0.5")));
        assertThat(wrong.get("long")).hasToString("[errors: 2, copy]");
        write("wrong:\n  slow:\n    - {errors: 1, copy: 1}\n");
        assertThatThrownBy(() -> ExerciseFile.read(folder))
                .isInstanceOf(PackException.class)
                .hasMessageContaining(
                        "a loss of points is a check and its points, like errors: 1, but is {errors=1, copy=1}");
    }

    @Test
    void aWrongSolutionThatRacesMayLoseFewerPointsOrMore() throws Exception {
        write("wrong:\n  races: [errors: 0 to 0.5, copy: 1  to 1.50, names]\n");
        List<Loss> lost = ExerciseFile.read(folder).wrong().get("races");
        assertThat(lost).hasToString("[errors: 0 to 0.5, copy: 1 to 1.5, names]");
        assertThat(lost.get(0)).isEqualTo(new Loss(new CheckId("errors"), points("0", "0.5")));
        write("wrong:\n  races: [errors: 1 to 0.5]\n");
        assertThatThrownBy(() -> ExerciseFile.read(folder))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("a loss goes from the fewest points to the most");
        write("wrong:\n  races: [errors: up to 0.5]\n");
        assertThatThrownBy(() -> ExerciseFile.read(folder)).isInstanceOf(PackException.class);
    }

    private static Optional<Loss.Range> points(String least, String most) {
        return Optional.of(new Loss.Range(Points.of(least), Points.of(most)));
    }

    @Test
    void theOrderOfTheChecksIsRead() throws Exception {
        write("checks: [b, a]\n");
        assertThat(ExerciseFile.read(folder).order()).containsExactly(new CheckId("b"), new CheckId("a"));
    }
}
