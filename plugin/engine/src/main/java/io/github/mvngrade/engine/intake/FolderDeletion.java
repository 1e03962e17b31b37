package io.github.mvngrade.engine.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Deletes a folder that a hostile program could write to.
 *
 * <p>Each subfolder is first moved to the top, then emptied: however deeply folders were nested, no path gets longer
 * than the system takes, and no stack or set of open folders grows. A folder that was made unwritable is made writable
 * first; a link is deleted and never followed.
 */
public final class FolderDeletion {
    private final Path top;
    private final String prefix =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    private final Deque<Path> open = new ArrayDeque<>();
    private int moved;
    private @Nullable IOException first;

    private FolderDeletion(Path top) {
        this.top = top;
    }

    /** @throws IOException if something can't be deleted; everything else is gone */
    public static void delete(Path top) throws IOException {
        if (Files.exists(top, LinkOption.NOFOLLOW_LINKS)) {
            FolderDeletion deletion = new FolderDeletion(top);
            deletion.run();
            if (deletion.first != null) {
                throw new IOException(
                        "The folder " + top + " can't be deleted wholly (" + deletion.first + "): delete it by hand",
                        deletion.first);
            }
        }
    }

    /**
     * Deletes all that is in a folder, which stays.
     *
     * @throws IOException if something can't be deleted; everything else is gone
     */
    static void clear(Path top) throws IOException {
        FolderDeletion deletion = new FolderDeletion(top);
        deletion.runBelow();
        if (deletion.first != null) {
            throw new IOException(top + " can't be emptied (" + deletion.first + ")", deletion.first);
        }
    }

    private void run() {
        runBelow();
        remove(top);
    }

    private void runBelow() {
        unlock(top);
        empty(top);
        for (Path folder = open.poll(); folder != null; folder = open.poll()) {
            empty(folder);
            remove(folder);
        }
    }

    private void empty(Path folder) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                    raise(entry);
                } else {
                    remove(entry);
                }
            }
        } catch (IOException e) {
            note(e);
        } catch (DirectoryIteratorException e) {
            note(e.getCause());
        }
    }

    private void raise(Path folder) {
        if (folder.getParent().equals(top) && folder.getFileName().toString().startsWith(prefix)) {
            return;
        }
        unlock(folder);
        Path raised = top.resolve(prefix + "-" + moved++);
        try {
            open.add(Files.move(folder, raised));
        } catch (IOException e) {
            note(e);
        }
    }

    private void unlock(Path folder) {
        try {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        } catch (IOException e) {
            note(e);
        }
    }

    private void remove(Path entry) {
        try {
            Files.deleteIfExists(entry);
        } catch (IOException e) {
            note(e);
        }
    }

    private void note(IOException e) {
        if (first == null) {
            first = e;
        }
    }
}
