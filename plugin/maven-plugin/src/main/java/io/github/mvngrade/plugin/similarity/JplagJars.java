package io.github.mvngrade.plugin.similarity;

import io.github.mvngrade.plugin.setup.SetupException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * Gets JPlag when somebody asks for it, as Maven gets anything. It is under the GPL, so it isn't part of the plugin, and runs in a
 * process of its own.
 *
 * @param system Maven's
 * @param session of the build
 * @param repositories that are asked
 */
public record JplagJars(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
    /** The last version that runs on Java 17. */
    private static final String OLD = "4.3.0";

    private static final String NEW = "6.0.0";
    private static final int NEW_JAVA = 21;

    public JplagJars {
        repositories = List.copyOf(repositories);
    }

    /** Its version for this JVM. */
    static String version() {
        return Runtime.version().feature() >= NEW_JAVA ? NEW : OLD;
    }

    /**
     * JPlag with all that it requires.
     *
     * @throws SetupException if it can't be had; the message says what to do
     */
    public List<Path> resolve() throws SetupException {
        CollectRequest wanted = new CollectRequest(List.of(part("jplag"), part("java")), List.of(), repositories);
        try {
            return system
                    .resolveDependencies(session, new DependencyRequest(wanted, null))
                    .getArtifactResults()
                    .stream()
                    .map(result -> result.getArtifact().getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new SetupException(
                    "JPlag " + version() + ", which compares submissions, can't be found (" + e.getMessage() + "). "
                            + (session.isOffline()
                                    ? "With -o, Maven doesn't look for it: leave that out once"
                                    : "Check that Maven can reach its repositories")
                            + ", or leave -Dgrade.similarity out",
                    e);
        }
    }

    private static Dependency part(String name) {
        return new Dependency(new DefaultArtifact("de.jplag", name, "jar", version()), "runtime");
    }
}
