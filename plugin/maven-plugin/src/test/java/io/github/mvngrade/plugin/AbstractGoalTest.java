package io.github.mvngrade.plugin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.plugin.setup.SetupException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.junit.jupiter.api.Test;

class AbstractGoalTest {
    /** A goal that ends in one way. */
    private static final class Ending extends AbstractGoal {
        private final Exception how;

        Ending(Exception how) {
            this(how, new Properties());
        }

        Ending(Exception how, Properties given) {
            this.how = how;
            this.plugin = descriptor();
            this.userProperties = given;
        }

        private static PluginDescriptor descriptor() {
            try {
                return new PluginDescriptorBuilder().build(new StringReader("""
                        <plugin>
                          <mojos>
                            <mojo>
                              <goal>end</goal>
                              <configuration>
                                <speedup implementation="java.lang.String" default-value="true">${grade.speedup}</speedup>
                                <folder implementation="java.io.File" default-value="${basedir}"/>
                              </configuration>
                            </mojo>
                            <mojo>
                              <goal>rest</goal>
                            </mojo>
                          </mojos>
                        </plugin>
                        """));
            } catch (PlexusConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected void run() throws SetupException, IOException {
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

    @Test
    void aMisspeltSettingFailsEveryGoalBeforeItRuns() {
        Properties given = new Properties();
        given.setProperty("grade.speedups", "false");
        assertThatThrownBy(new Ending(new Exception("it ran"), given)::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(
                        "There is no setting grade.speedups. Did you mean grade.speedup? All settings: grade.speedup");
    }
}
