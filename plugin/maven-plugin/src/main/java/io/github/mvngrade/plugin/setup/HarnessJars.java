package io.github.mvngrade.plugin.setup;

import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.toolchain.Installation;
import io.github.mvngrade.engine.warden.WardenKit;
import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.maven.artifact.Artifact;

/** The jars that other JVMs than the grader's are made of, among the plugin's own dependencies. */
public final class HarnessJars {
    private static final Set<String> OURS = Set.of("grade-subject", "grade-model", "grade-checks");
    private static final Set<String> JUNIT =
            Set.of("org.junit.platform", "org.junit.jupiter", "org.opentest4j", "org.apiguardian");
    private static final Set<String> OF_WARDEN = Set.of("grade-warden", "grade-model", "jna");
    private static final String OUR_GROUP = "io.github.mvngrade";

    private HarnessJars() {}

    /**
     * What there is to grade with: the JDK that Maven runs on, and these jars.
     *
     * @param pluginArtifacts the plugin's dependencies
     * @param version of the plugin
     * @param cache folder for runtime images; empty for the user's
     * @throws SetupException if the plugin was built, but not packaged
     */
    public static Installation installation(Collection<Artifact> pluginArtifacts, String version, Optional<Path> cache)
            throws SetupException {
        Path javaHome = Path.of(System.getProperty("java.home"));
        return new Installation(
                javaHome,
                cache.orElseGet(ImageCache::defaultFolder),
                linked(pluginArtifacts),
                WardenKit.on(javaHome, ofWarden(pluginArtifacts)),
                version);
    }

    /**
     * The jars that are linked into a subject's runtime.
     *
     * @throws SetupException if the plugin was built, but not packaged
     */
    static List<Path> linked(Collection<Artifact> pluginArtifacts) throws SetupException {
        return jars(pluginArtifacts, HarnessJars::isLinked);
    }

    /**
     * The jars on a warden's class path.
     *
     * @throws SetupException if the plugin was built, but not packaged
     */
    static List<Path> ofWarden(Collection<Artifact> pluginArtifacts) throws SetupException {
        return jars(pluginArtifacts, artifact -> OF_WARDEN.contains(artifact.getArtifactId()));
    }

    private static List<Path> jars(Collection<Artifact> pluginArtifacts, Predicate<Artifact> wanted)
            throws SetupException {
        List<Path> jars = pluginArtifacts.stream()
                .filter(wanted)
                .map(Artifact::getFile)
                .map(File::toPath)
                .toList();
        for (Path jar : jars) {
            if (!jar.toFile().isFile()) {
                throw new SetupException("Submissions run on a runtime that is linked from the plugin's jars, but "
                        + jar + " isn't a jar: run the phase package (or verify, or install) instead of compile");
            }
        }
        return jars;
    }

    private static boolean isLinked(Artifact artifact) {
        return JUNIT.contains(artifact.getGroupId())
                || artifact.getGroupId().equals(OUR_GROUP) && OURS.contains(artifact.getArtifactId());
    }
}
