package io.github.mvngrade.engine.compile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompileJobTest {
    @Test
    void aJobOfNothingIsRefused() {
        assertThatThrownBy(() -> new CompileJob(Path.of("sources"), List.of(), List.of(), 17, Path.of("classes")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no file to compile in ");
    }
}
