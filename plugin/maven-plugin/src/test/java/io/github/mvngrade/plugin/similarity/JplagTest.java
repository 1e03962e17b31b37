package io.github.mvngrade.plugin.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without JPlag; an invoker project has it. */
class JplagTest {
    @TempDir
    private Path folder;

    @Test
    void aLineOfTheProcessIsAPair() throws Exception {
        assertThat(Jplag.Pair.of("0\t12\t0.915\t109")).isEqualTo(new Jplag.Pair("0", "12", .915, 109));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0\t1\t0.5", "0\t1\thalf\t3", "0\t1\t0.5\t3\t4"})
    void anyOtherLineIsRefused(String line) {
        assertThatThrownBy(() -> Jplag.Pair.of(line))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("JPlag's comparison can't be read");
    }

    @Test
    void whatTheProcessComplainsOfIsInTheMessage() throws Exception {
        Path submissions = Files.createDirectory(folder.resolve("submissions"));
        assertThatThrownBy(() -> new Jplag(List.of()).compare(submissions, Optional.empty(), folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("JPlag compared nothing: ")
                .hasMessageContaining("de.jplag.options.JPlagOptions");
    }
}
