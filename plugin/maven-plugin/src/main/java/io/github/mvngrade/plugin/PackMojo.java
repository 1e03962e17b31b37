package io.github.mvngrade.plugin;

import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.compile.NoCompilerException;
import io.github.mvngrade.engine.pack.PackBuilder;
import io.github.mvngrade.engine.pack.PackException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Builds an exercise's two check packs and attaches them: {@code checks} for students, {@code checks-full} for whoever
 * decides.
 */
@Mojo(name = "pack", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public class PackMojo extends AbstractGoal {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /** Path of the packs, without {@code -checks.jar} and {@code -checks-full.jar}. */
    @Parameter(defaultValue = "${project.build.directory}/${project.build.finalName}", required = true)
    private File packBase;

    @Inject
    private MavenProjectHelper attacher;

    @Override
    void run() throws PackException, NoCompilerException, IOException, InterruptedException {
        if (project.getPackaging().equals("pom")) {
            getLog().debug("No packs for " + project.getArtifactId() + ": it only gathers exercises");
            return;
        }
        ForkedCompiler compiler = ForkedCompiler.forJdk(Path.of(System.getProperty("java.home")));
        PackBuilder.Packs packs = new PackBuilder(compiler, plugin.getVersion())
                .build(
                        project.getBasedir().toPath(),
                        Path.of(project.getBuild().getTestOutputDirectory()),
                        packBase.toPath());
        attach("checks", packs.visible());
        attach("checks-full", packs.full());
    }

    private void attach(String classifier, PackBuilder.Built pack) {
        attacher.attachArtifact(project, "jar", classifier, pack.file().toFile());
        getLog().info("Check pack " + pack.file().getFileName() + ", digest " + pack.digest());
    }
}
