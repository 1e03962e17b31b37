package io.github.mvngrade.plugin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchException;

import io.github.mvngrade.authoring.skeleton.Skeleton;
import io.github.mvngrade.authoring.skeleton.SourceText;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.settings.SettingException;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.MavenStandIn;
import io.github.mvngrade.plugin.setup.SetupException;
import io.github.mvngrade.report.html.Templates;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.configuration.PlexusConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            this.session = session(given);
        }

        private static MavenSession session(Properties given) {
            DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
            request.setUserProperties(given);
            return MavenStandIn.session(request);
        }

        private static PluginDescriptor descriptor() {
            try {
                return new PluginDescriptorBuilder().build(new StringReader("""
                        <plugin>
                          <version>1.2</version>
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
        protected void run() throws GraderException, IOException {
            if (how instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (how instanceof IOException io) {
                throw io;
            }
            if (how instanceof SettingException setting) {
                throw setting;
            }
            throw new SetupException(how.getMessage(), how);
        }
    }

    @Test
    void aFileThatMayNotBeUsedIsNamedWithWhatToCheck() {
        assertThatThrownBy(new Ending(new AccessDeniedException("a/file"))::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith(
                        "A file can't be read or written: java.nio.file.AccessDeniedException: a/file. Check")
                .hasMessageContaining("that there is free space");
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

    @Test
    void aValueThatCantBeParsedIsAWrongSetting() {
        Exception wrong = catchException(() -> SettingValue.yesOrNo("grade.speedup", "maybe"));
        assertThatThrownBy(new Ending(wrong)::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("A setting can't be used: grade.speedup must be true or false, but is maybe")
                .hasCause(wrong);
    }

    static Stream<RuntimeException> mistakes() {
        return Stream.of(
                new IllegalArgumentException("A block's ratio must be positive and finite, but is NaN"),
                new NumberFormatException("x"),
                new IllegalStateException("not open"),
                new NullPointerException(),
                new InvalidPathException("a\0b", "Nul character not allowed"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void whatNobodyExpectedIsTheGradersOwnFailureAndNoWrongSetting(RuntimeException mistake) {
        assertThatThrownBy(new Ending(mistake)::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The grader itself failed (" + mistake + "). That is a mistake in grade-maven-plugin 1.2:"
                        + " run the same command again with -e, and report what it prints")
                .hasCause(mistake);
    }

    @Test
    void aWrongMarkerOrTemplateSpeaksForItself() {
        Exception marker = catchException(() -> Skeleton.of(new SourceText("A.java", "// END SOLUTION\n")));
        Exception template = catchException(() -> Templates.requireFolder(Path.of("no/such/folder")));
        for (Exception own : List.of(marker, template)) {
            assertThatThrownBy(new Ending(own)::execute)
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessage(own.getMessage())
                    .hasCause(own);
        }
    }
}
