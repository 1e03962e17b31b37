package io.github.mvngrade.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
