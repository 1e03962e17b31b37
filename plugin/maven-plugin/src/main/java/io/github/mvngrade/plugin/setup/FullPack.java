package io.github.mvngrade.plugin.setup;

import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.GraderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.artifact.Artifact;

/**
 * The pack with all checks, as {@code grade:pack} has built it.
 *
 * @param folder the exercise's
 * @param base path of the packs, without {@code -checks.jar} and {@code -checks-full.jar}
 * @param attached what this build has attached to the exercise
 */
public record FullPack(Path folder, Path base, Collection<Artifact> attached) {
    private static final String FULL = "checks-full";
    private static final String STUDENTS = "checks";
    private static final String WHAT_TO_DO = ": run mvn verify here, which builds it and then proves the checks";

    /**
     * Reads it. A pack of an earlier build is taken only if nothing that it was made from has changed since.
     *
     * @throws SetupException if it isn't there or is out of date; the message says what to do
     * @throws PackException if it can't be read
     */
    public Pack read() throws GraderException, IOException {
        return read(FULL, "full pack");
    }

    /**
     * Reads the one beside it that students get, in the same way.
     *
     * @throws SetupException if it isn't there or is out of date; the message says what to do
     * @throws PackException if it can't be read
     */
    public Pack students() throws GraderException, IOException {
        return read(STUDENTS, "students' pack");
    }

    private Pack read(String classifier, String what) throws GraderException, IOException {
        Optional<Path> fresh = attached.stream()
                .filter(artifact -> classifier.equals(artifact.getClassifier()) && artifact.getFile() != null)
                .map(artifact -> artifact.getFile().toPath())
                .findFirst();
        return PackFiles.read(fresh.isPresent() ? fresh.get() : earlier(classifier, what));
    }

    private Path earlier(String classifier, String what) throws SetupException, IOException {
        Path pack = base.resolveSibling(base.getFileName() + "-" + classifier + ".jar");
        if (!Files.isRegularFile(pack)) {
            throw new SetupException("The " + what + " " + pack + " isn't built yet" + WHAT_TO_DO);
        }
        FileTime built = Files.getLastModifiedTime(pack);
        for (String source : new String[] {"exercise.yaml", ExerciseFolder.GIVEN, ExerciseFolder.CHECKS}) {
            Optional<Path> newer = newer(folder.resolve(source), built);
            if (newer.isPresent()) {
                throw new SetupException("The " + what + " " + pack + " is older than " + newer.get() + WHAT_TO_DO);
            }
        }
        return pack;
    }

    private static Optional<Path> newer(Path start, FileTime built) throws IOException {
        if (Files.notExists(start)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(start)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(built) > 0) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }
}
