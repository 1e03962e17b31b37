package io.github.mvngrade.engine.image;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets one maker at a time, in this JVM or another, put something into a cache folder. */
final class CacheLock {
    private static final Object THIS_JVM = new Object();

    private CacheLock() {}

    /** What one maker at a time does. */
    @FunctionalInterface
    interface Action {
        void run() throws IOException;
    }

    /** Without a lock where the file system has none. */
    static void hold(Path folder, Action action) throws IOException {
        synchronized (THIS_JVM) {
            Path file = folder.resolve("images.lock");
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                lock(channel);
                action.run();
            }
        }
    }

    /** Closing the channel frees it. */
    private static void lock(FileChannel channel) {
        try {
            FileLock lock = channel.lock();
            assert lock.isValid();
        } catch (IOException | OverlappingFileLockException none) {
            // At worst two makers meet, and an image has to be made again.
        }
    }
}
