package io.github.mvngrade.record.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One writer at a time in a folder, among all threads of this JVM and all processes of this machine. */
public final class FolderLock {
    private FolderLock() {}

    /**
     * Waits until nobody else holds the folder's lock, then acts.
     *
     * @param folder is made if it isn't there
     * @param lockFile name of the file that is locked; it stays, since deleting it would let two in
     * @throws UncheckedIOException if the lock can't be taken
     */
    public static void hold(Path folder, String lockFile, Runnable action) {
        // An operating system's lock belongs to the whole JVM: a second thread that asks for it gets an exception
        // instead of waiting. So threads queue first, on a monitor that is the same in every class loader (Maven may
        // load this class more than once): an interned string.
        synchronized (("mvngrade:" + realPath(folder)).intern()) {
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(lockFile), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                requireValid(lock);
                action.run();
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "Can't lock " + folder.resolve(lockFile) + ": " + e + ". Check that the folder can be written.",
                        e);
            }
        }
    }

    private static void requireValid(FileLock lock) throws IOException {
        if (!lock.isValid()) {
            throw new IOException("the lock was given up while it was taken");
        }
    }

    private static Path realPath(Path folder) {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't make the folder " + folder + ": " + e, e);
        }
    }
}
