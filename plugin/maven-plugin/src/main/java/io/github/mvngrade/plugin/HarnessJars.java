package io.github.mvngrade.plugin;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.maven.artifact.Artifact;

/** The jars that are linked into a subject's runtime, among the plugin's own dependencies. */
final class HarnessJars {
    private static final Set<String> OURS = Set.of("grade-subject", "grade-model", "grade-checks");
    private static final Set<String> JUNIT =
            Set.of("org.junit.platform", "org.junit.jupiter", "org.opentest4j", "org.apiguardian");
    private static final String OUR_GROUP = "io.github.mvngrade";

    private HarnessJars() {}

    /** @throws SetupException if the plugin was built, but not packaged */
    static List<Path> among(Collection<Artifact> pluginArtifacts) throws SetupException {
        List<Path> jars = pluginArtifacts.stream()
                .filter(HarnessJars::linked)
                .map(Artifact::getFile)
                .map(File::toPath)
                .toList();
        for (Path jar : jars) {
            if (!jar.toFile().isFile()) {
                throw new SetupException("The runtime for submissions is linked from jars, but " + jar
                        + " is none: run the phase package (or verify, or install) instead of compile");
            }
        }
        return jars;
    }

    private static boolean linked(Artifact artifact) {
        return JUNIT.contains(artifact.getGroupId())
                || artifact.getGroupId().equals(OUR_GROUP) && OURS.contains(artifact.getArtifactId());
    }
}
