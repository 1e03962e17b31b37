package io.github.mvngrade.plugin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.plugin.setup.SetupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class AbstractGoalTest {
    /** A goal that ends in one way. */
    private static final class Ending extends AbstractGoal {
        private final Exception how;

        Ending(Exception how) {
            this.how = how;
        }

        @Override
        void run() throws SetupException, IOException {
            if (how instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (how instanceof IOException io) {
                throw io;
            }
            throw new SetupException(how.getMessage(), how);
        }
    }

    @Test
    void aFileThatMayNotBeUsedIsNamedWithWhatToSee() {
        assertThatThrownBy(new Ending(new AccessDeniedException("a/file"))::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "A file can't be read or written: java.nio.file.AccessDeniedException: a/file. See")
                .hasMessageContaining("that there is space");
    }

    @Test
    void whatSaysByItselfWhatToDoIsLeftAsItIs() {
        UncheckedIOException full = new UncheckedIOException(new IOException("x is full: delete y"));
        assertThatThrownBy(new Ending(full)::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageEndingWith("x is full: delete y");
        assertThatThrownBy(new Ending(new Exception("do this"))::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("do this");
    }
}
