package io.github.mvngrade.plugin.setup;

import io.github.mvngrade.engine.Toolchain;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.compile.NoCompilerException;
import io.github.mvngrade.engine.doctor.Installation;
import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.warden.WardenKit;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.artifact.Artifact;

/**
 * The grader's tools, made from the JDK that Maven runs on and the plugin's own jars.
 *
 * @param pluginArtifacts the plugin with its dependencies
 * @param version of the plugin
 * @param cache folder for runtime images; empty for the default one
 * @param progress is told, in a sentence, when something has to be made that takes a while
 */
public record Tools(
        Collection<Artifact> pluginArtifacts, String version, Optional<Path> cache, Consumer<String> progress) {
    /** The JDK that Maven runs on, which submissions are compiled with and their runtimes linked from. */
    public static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Where runtime images are kept. */
    public Path images() {
        return cache.orElseGet(ImageCache::defaultFolder);
    }

    /**
     * What all tools would be made of; nothing is made yet.
     *
     * @throws SetupException if the plugin was built, but not packaged
     */
    public Installation installation() throws SetupException {
        return new Installation(
                javaHome(),
                images(),
                HarnessJars.linked(pluginArtifacts),
                WardenKit.on(javaHome(), HarnessJars.ofWarden(pluginArtifacts)));
    }

    /**
     * All tools; links the runtime image if need be.
     *
     * @param modules of the JDK that the exercise asks for, besides those that every exercise gets
     * @throws SetupException if the plugin was built, but not packaged
     * @throws ImageException if no runtime image can be had
     * @throws NoCompilerException if Maven runs on a runtime without a compiler
     */
    public Toolchain toolchain(List<String> modules)
            throws SetupException, ImageException, NoCompilerException, InterruptedException {
        ForkedCompiler compiler = ForkedCompiler.forJdk(javaHome()).startingFrom(images());
        return new Toolchain(
                compiler,
                new ImageCache(images(), progress).image(javaHome(), HarnessJars.linked(pluginArtifacts), modules),
                WardenKit.on(javaHome(), HarnessJars.ofWarden(pluginArtifacts)),
                version);
    }
}
