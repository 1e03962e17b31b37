package io.github.mvngrade.engine.intake;

import io.github.mvngrade.engine.ending.LastDuty;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A folder in which something for a cache is made; it is deleted when it is closed, or when this JVM ends before. */
public final class Aside implements AutoCloseable {
    private static final String PREFIX = "making-";
    private static final Duration LONGEST_MAKING = Duration.ofHours(1);

    private final Path path;
    private final LastDuty deletion;

    private Aside(Path path) {
        this.path = path;
        this.deletion = LastDuty.of(LastDuty.Kind.DELETE_FOLDER, () -> delete(path));
    }

    /**
     * A fresh one in a cache's folder, which is made if it isn't there. What a maker left there that was killed is deleted.
     *
     * @throws IOException if the folder can't be made or written
     */
    public static Aside below(Path folder) throws IOException {
        Files.createDirectories(folder);
        deleteAbandoned(folder);
        Path path = Files.createTempDirectory(folder, PREFIX);
        try {
            return new Aside(path);
        } catch (IllegalStateException shuttingDown) {
            delete(path);
            throw new IOException("the grader is ending", shuttingDown);
        }
    }

    private static void deleteAbandoned(Path folder) throws IOException {
        Instant longAgo = Instant.now().minus(LONGEST_MAKING);
        try (DirectoryStream<Path> making = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path each : making) {
                if (isOlder(each, longAgo)) {
                    delete(each);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** One that is gone meanwhile isn't: its maker has ended. */
    private static boolean isOlder(Path each, Instant than) throws IOException {
        try {
            return Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS)
                    .toInstant()
                    .isBefore(than);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** What can't be deleted in a cache folder costs space, not correctness; the next thing is made elsewhere. */
    private static void delete(Path folder) {
        try {
            FolderDeletion.delete(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }

    @Override
    public void close() {
        delete(path);
        deletion.drop();
    }
}
