package io.github.mvngrade.plugin.setup;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.setup.PackSource.Network;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * Finds a check pack by file, folder or Maven coordinates.
 *
 * @param repositories Maven's
 * @param session of the build
 * @param project whose repositories are asked, and in whose folder a relative path starts
 */
public record PackResolver(RepositorySystem repositories, MavenSession session, MavenProject project) {
    /** The pack that is named, if any; the command line wins over the pom. */
    public Optional<String> name(@Nullable String configured) {
        return Optional.ofNullable(session.getUserProperties().getProperty("grade.pack", configured));
    }

    /**
     * Reads a pack.
     *
     * @throws SetupException if there is nothing at that place
     * @throws PackException if what is there can't be used; a damaged copy of Maven's must be deleted, or it stays
     */
    public Pack resolve(String name) throws GraderException {
        Path place = place(name);
        try {
            return PackFiles.read(place);
        } catch (PackException.OtherFormatException e) {
            // Another copy would be the same.
            throw e;
        } catch (PackException e) {
            Path copies = session.getRepositorySession()
                    .getLocalRepository()
                    .getBasedir()
                    .toPath();
            throw place.startsWith(copies)
                    ? new PackException(
                            e.getMessage() + ". It is Maven's copy of " + name + ": delete the folder "
                                    + place.getParent() + ", then " + source().again(),
                            e)
                    : e;
        }
    }

    private Path place(String name) throws SetupException {
        try {
            Path path = folder().resolve(name);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException notAPath) {
            return artifact(name);
        }
        if (!name.contains(":")) {
            throw new SetupException("There is no check pack at " + name + " (looked in " + folder()
                    + "): name a file, a folder, or coordinates like group:artifact:jar:checks:version with"
                    + " -Dgrade.pack=...");
        }
        return artifact(name);
    }

    /** Without a project, a relative path starts where Maven runs. */
    private Path folder() {
        return project.getBasedir() == null
                ? Path.of("").toAbsolutePath()
                : project.getBasedir().toPath();
    }

    private PackSource source() {
        return new PackSource(
                folder(),
                project.getRemoteProjectRepositories(),
                session.getRepositorySession().isOffline() ? Network.FORBIDDEN : Network.ALLOWED);
    }

    private Path artifact(String coordinates) throws SetupException {
        try {
            ArtifactRequest request =
                    new ArtifactRequest(new DefaultArtifact(coordinates), project.getRemoteProjectRepositories(), null);
            File file = repositories
                    .resolveArtifact(session.getRepositorySession(), request)
                    .getArtifact()
                    .getFile();
            return file.toPath();
        } catch (IllegalArgumentException e) {
            throw new SetupException(
                    "\"" + coordinates + "\" names no check pack: expected a file, a folder, or"
                            + " coordinates like group:artifact:jar:checks:version",
                    e);
        } catch (ArtifactResolutionException e) {
            throw new SetupException(
                    "The check pack " + coordinates + " can't be found (" + e.getMessage() + "). "
                            + source().find(e.getMessage()),
                    e);
        }
    }
}
