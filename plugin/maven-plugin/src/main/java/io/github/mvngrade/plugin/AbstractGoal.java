package io.github.mvngrade.plugin;

import io.github.mvngrade.authoring.skeleton.MarkerException;
import io.github.mvngrade.engine.intake.NameEncoding;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.settings.SettingNames;
import io.github.mvngrade.report.html.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** A goal. The one place where the core's errors become Maven's two exceptions. */
public abstract class AbstractGoal extends AbstractMojo {
    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            SettingNames.of(plugin).require(session.getUserProperties());
            run();
        } catch (GraderException | MarkerException | TemplateException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MojoExecutionException("The goal was interrupted", e);
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("A file can't be read or written: " + words(e), e);
        } catch (InvalidPathException e) {
            throw new MojoExecutionException(words(e), e);
        } catch (RuntimeException e) {
            throw new MojoExecutionException(ownFailure(e), e);
        }
    }

    /** If this JVM can't take any name beyond ASCII, the name isn't to blame, and neither is the grader. */
    private String words(InvalidPathException e) {
        NameEncoding encoding = NameEncoding.ofThisJvm();
        return encoding.whole()
                ? ownFailure(e)
                : encoding.advice("the name of a file or folder (" + e.getMessage() + ")");
    }

    /** The message of a file system's exception is a bare path. */
    private static String words(Exception e) {
        return e instanceof FileSystemException
                ? e + ". Check that it exists, that user " + System.getProperty("user.name")
                        + " may use it, and that there is free space"
                : e.getMessage();
    }

    private String ownFailure(RuntimeException e) {
        return "The grader itself failed (" + e + "). That is a mistake in grade-maven-plugin " + version()
                + ": run the same command again with -e, and report what it prints";
    }

    /** The plugin's. */
    protected final String version() {
        return plugin.getVersion();
    }

    protected final MavenSession session() {
        return session;
    }

    /** The one that the goal runs in; Maven's stand-in for one where there is no pom. */
    protected final MavenProject project() {
        return project;
    }

    /** Whether the project has no sources of its own, only modules. */
    protected final boolean isAggregator() {
        return project.getPackaging().equals("pom");
    }

    /** The folder in which Maven runs, or the one that {@code -f} names. */
    protected final Path executionRoot() {
        return Path.of(session.getExecutionRootDirectory());
    }

    /** @throws MojoFailureException if the build is to fail, and everything worked */
    protected abstract void run() throws GraderException, IOException, InterruptedException, MojoFailureException;
}
