package io.github.mvngrade.plugin;

import io.github.mvngrade.authoring.course.CourseException;
import io.github.mvngrade.engine.GraderException;
import io.github.mvngrade.engine.compile.NoCompilerException;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.intake.NameEncoding;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.plugin.setup.SettingNames;
import io.github.mvngrade.plugin.setup.SetupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Properties;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal. The one place where the core's errors become Maven's two exceptions. */
public abstract class AbstractGoal extends AbstractMojo {
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    /** What the command line sets, and what the project keeps for it in {@code .mvn}. */
    @Parameter(defaultValue = "${session.userProperties}", readonly = true, required = true)
    Properties userProperties;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            SettingNames.of(plugin).require(userProperties);
            run();
        } catch (SetupException
                | PackException
                | CourseException
                | ImageException
                | NoCompilerException
                | GraderException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("The goal was interrupted", e);
        } catch (InvalidPathException e) {
            throw new MojoExecutionException(words(e), e);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("A setting can't be used: " + e.getMessage(), e);
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("A file can't be read or written: " + words(e), e);
        }
    }

    /** The plugin's. */
    protected final String version() {
        return plugin.getVersion();
    }

    /** A name that this JVM can't take is no wrong setting if it can't take any beyond ASCII. */
    private static String words(InvalidPathException e) {
        NameEncoding encoding = NameEncoding.ofThisJvm();
        return encoding.whole()
                ? "A setting can't be used: " + e.getMessage()
                : encoding.advice("the name of a file or folder (" + e.getMessage() + ")");
    }

    /** The message of a file system's exception is a bare path. */
    private static String words(Exception e) {
        return e instanceof FileSystemException
                ? e + ". See that it is there, that user " + System.getProperty("user.name")
                        + " may use it, and that there is space"
                : e.getMessage();
    }

    /** @throws MojoFailureException if the build is to fail, and everything worked */
    protected abstract void run()
            throws SetupException, PackException, CourseException, ImageException, NoCompilerException, GraderException,
                    IOException, InterruptedException, MojoFailureException;
}
