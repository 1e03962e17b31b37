package io.github.mvngrade.engine.cores;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * A file that is locked by one JVM, and in it by one caller, at a time. The operating system frees the lock when the JVM
 * ends, however it ends. The file holds the id of the holder's process.
 *
 * <p>POSIX frees all of a process's locks on a file when the process closes any descriptor of it. So a JVM, in which the
 * plugin may be loaded several times, must not even open a file that it has locked: the holder says so in a system
 * property, which is the one thing that all class loaders share.
 */
final class LockFile implements AutoCloseable {
    private static final String HELD = "io.github.mvngrade.lock:";
    private static final int MOST_PID_BYTES = 20;

    private final String property;
    private final FileChannel channel;

    private LockFile(String property, FileChannel channel) {
        this.property = property;
        this.channel = channel;
    }

    /**
     * The lock, unless somebody has it.
     *
     * @throws IOException if there can't be such a file
     */
    static Optional<LockFile> tryLock(Path path) throws IOException {
        String property = HELD + path.toAbsolutePath();
        if (System.getProperties().putIfAbsent(property, "held") != null) {
            return Optional.empty();
        }
        FileChannel channel = null;
        boolean kept = false;
        try {
            channel = open(path);
            if (channel.tryLock() == null) {
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
                    0);
            kept = true;
            return Optional.of(new LockFile(property, channel));
        } catch (OverlappingFileLockException heldHere) {
            return Optional.empty();
        } finally {
            // Also when the caller was interrupted after it had the lock: that closes the channel.
            if (!kept) {
                if (channel != null) {
                    channel.close();
                }
                System.getProperties().remove(property);
            }
        }
    }

    /**
     * Opens without creating first: Linux (fs.protected_regular) refuses to create over another user's file in a folder
     * like /tmp, even to root.
     */
    private static FileChannel open(Path path) throws IOException {
        try {
            return FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException absent) {
            try {
                FileChannel created = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
                share(path, "rw-rw-rw-");
                return created;
            } catch (FileAlreadyExistsException justCreated) {
                return FileChannel.open(path, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }

    /** Sets permissions in spite of the creator's mask, where there are permissions. */
    static void share(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(path, Set.copyOf(PosixFilePermissions.fromString(permissions)));
        }
    }

    /** Who holds the lock, as far as it says: {@code process 4711}. */
    static String holder(Path path) {
        if (System.getProperty(HELD + path.toAbsolutePath()) != null) {
            return "process " + ProcessHandle.current().pid();
        }
        try {
            String pid = Files.readString(path, StandardCharsets.US_ASCII);
            return pid.matches("\\d{1," + MOST_PID_BYTES + "}") ? "process " + pid : "another process";
        } catch (IOException unreadable) {
            return "another process";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("A lease can't be given back: " + e.getMessage(), e);
        } finally {
            System.getProperties().remove(property);
        }
    }
}
