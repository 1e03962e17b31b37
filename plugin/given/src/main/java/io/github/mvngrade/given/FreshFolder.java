package io.github.mvngrade.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Folders that nobody has used before, below the temporary one; they are deleted when this JVM ends. */
final class FreshFolder {
    private FreshFolder() {}

    /** Apart, so that a JVM that makes no folder has no hook. */
    private static final class AtExit {
        private static final Queue<Path> FOLDERS = new ConcurrentLinkedQueue<>();

        static {
            // It inherits no InheritableThreadLocal: a submission's would run its code here.
            Thread hook = new Thread(null, () -> FOLDERS.forEach(FreshFolder::delete), "given-folders", 0, false);
            Runtime.getRuntime().addShutdownHook(hook);
        }

        private AtExit() {}
    }

    /** An absolute path: children may have other working folders. */
    static Path of(String prefix) {
        try {
            Path folder = Files.createTempDirectory(prefix).toAbsolutePath();
            AtExit.FOLDERS.add(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "No folder can be made in " + System.getProperty("java.io.tmpdir") + ": is the disk full?", e);
        }
    }

    static void requireAbsolute(String folder) {
        if (!Path.of(folder).isAbsolute()) {
            throw new IllegalArgumentException(
                    "the folder must be an absolute path, since child JVMs may have other working"
                            + " folders, but is \"" + folder + '"');
        }
    }

    static UncheckedIOException gone(Path folder, Exception cause) {
        IOException told = cause instanceof UncheckedIOException unchecked ? unchecked.getCause() : (IOException) cause;
        return new UncheckedIOException(
                "The folder " + folder + " can't be used: it lasts as long as the JVM that made it, and nobody else"
                        + " may delete what is in it",
                told);
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // A grade's run folder is deleted as a whole; elsewhere the system clears its temporary files.
        }
    }
}
