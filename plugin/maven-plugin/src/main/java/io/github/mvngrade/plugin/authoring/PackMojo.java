package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.pack.PackBuilder;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractGoal;
import io.github.mvngrade.plugin.settings.SettingValue;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Builds the two check packs of the exercise in this folder and attaches them, so that they are installed and deployed: the
 * one with classifier {@code checks} is for students, the one with {@code checks-full} for whoever decides the grade. For
 * authors.
 */
@Mojo(
        name = "pack",
        defaultPhase = LifecyclePhase.PACKAGE,
        requiresDependencyResolution = ResolutionScope.COMPILE,
        threadSafe = true)
public class PackMojo extends AbstractGoal {
    /** Where the packs are written: {@code -checks.jar} and {@code -checks-full.jar} are added to this path. */
    @Parameter(defaultValue = "${project.build.directory}/${project.build.finalName}", required = true)
    private File packBase;

    /**
     * Whether to attach the full pack, so that {@code install} and {@code deploy} include it. It must be {@code false} when you
     * deploy to a repository that students can read: the full pack holds the hidden checks. The pom of a course that
     * {@code grade:course} wrote says so.
     */
    @Parameter(property = "grade.attachFull", defaultValue = "true")
    private String attachFull;

    @Inject
    private MavenProjectHelper attacher;

    /** What the solution was compiled with, by coordinates as a pom states them: a snapshot by its name, not by its time. */
    static Map<String, Path> libraries(Collection<Artifact> resolved) {
        return resolved.stream()
                .filter(artifact -> artifact.getArtifactHandler().isAddedToClasspath())
                .collect(Collectors.toMap(
                        artifact -> artifact.getGroupId() + ":" + artifact.getArtifactId() + ":"
                                + artifact.getBaseVersion(),
                        artifact -> artifact.getFile().toPath(),
                        (first, second) -> first));
    }

    @Override
    protected void run() throws GraderException, IOException, InterruptedException {
        if (isAggregator()) {
            getLog().debug("No packs for " + project().getArtifactId() + ": it only gathers exercises");
            return;
        }
        boolean attachesFull = SettingValue.yesOrNo("grade.attachFull", attachFull);
        ForkedCompiler compiler = ForkedCompiler.forJdk(Path.of(System.getProperty("java.home")));
        PackBuilder.Packs packs = new PackBuilder(compiler, version())
                .build(
                        project().getBasedir().toPath(),
                        new PackBuilder.Compiled(
                                Path.of(project().getBuild().getTestOutputDirectory()),
                                libraries(project().getArtifacts())),
                        packBase.toPath());
        attacher.attachArtifact(
                project(), "jar", "checks", packs.visible().file().toFile());
        if (attachesFull) {
            attacher.attachArtifact(
                    project(), "jar", "checks-full", packs.full().file().toFile());
        }
        for (PackBuilder.Built pack : List.of(packs.visible(), packs.full())) {
            getLog().info("Check pack " + pack.file().getFileName() + ", digest " + pack.digest());
        }
    }
}
