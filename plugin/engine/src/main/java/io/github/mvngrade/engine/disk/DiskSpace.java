package io.github.mvngrade.engine.disk;

import io.github.mvngrade.engine.ending.LastDuty;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Whether a grade has the space on disk that it needs. It is tried by writing a file: what a file system says of itself
 * leaves out quotas and free inodes, and some say nothing. The file is written beside the folder in question, which a
 * submission may have deleted or locked.
 *
 * @param folder on the file system in question
 * @param usable how many bytes the file system says are left
 */
public record DiskSpace(Path folder, Usable usable) {
    /** A grade writes some hundred kilobytes, an exercise's libraries and what its checks write not counted. */
    static final int NEEDED_BYTES = 8 << 20;

    /** Enough to see whether anything can be written at all. */
    private static final int GLIMPSE_BYTES = 64 << 10;

    private static final int BUFFER_BYTES = 64 << 10;
    private static final int KB = 1000;
    private static final int MB = 1000 * KB;

    /** What a file system says of itself. */
    @FunctionalInterface
    public interface Usable {
        /** @throws IOException if it can't be found out */
        long bytes() throws IOException;
    }

    /** That of the file system which the folder is on. */
    public static DiskSpace of(Path folder) {
        return new DiskSpace(folder, () -> Files.getFileStore(beside(folder)).getUsableSpace());
    }

    /** @throws IOException if there isn't enough; the message says what to do */
    public void require() throws IOException {
        Optional<String> lacking = lacking();
        if (lacking.isPresent()) {
            throw new IOException(lacking.get());
        }
    }

    /** What is wrong, and what to do about it; empty if there is enough, or if this JVM is ending. */
    public Optional<String> lacking() {
        long left;
        try {
            left = usable.bytes();
        } catch (IOException unknown) {
            left = 0;
        }
        boolean ample = left >= NEEDED_BYTES;
        if (LastDuty.isEnding()) {
            // What is written now may be left when this JVM is gone.
            return Optional.empty();
        }
        try {
            write(ample ? GLIMPSE_BYTES : NEEDED_BYTES);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of((ample ? unwritable(e) : full(left))
                    + ". Free some space there, or name another temporary folder:"
                    + " MAVEN_OPTS=-Djava.io.tmpdir=FOLDER mvn grade");
        }
    }

    private String full(long left) {
        return "The disk is full: " + parent() + " has " + (left < MB ? left / KB + " KB" : left / MB + " MB")
                + " left, and a grade needs " + NEEDED_BYTES / MB + " MB";
    }

    /** A quota, no free inodes, or a file system that was made read-only. */
    private String unwritable(IOException e) {
        return "Nothing can be written to " + parent() + " (" + reason(e) + "; df -h and df -i show what is left)";
    }

    /** The system's words without the file's path; the exception's name where there are none. */
    public static String reason(IOException e) {
        if (e instanceof FileSystemException file) {
            return file.getReason() == null ? e.getClass().getSimpleName() : file.getReason();
        }
        return e.getMessage() == null ? e.toString() : e.getMessage();
    }

    /** The run folder itself says nothing to anybody. */
    private Path parent() {
        return beside(folder);
    }

    private static Path beside(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        return parent == null ? folder : parent;
    }

    private void write(int bytes) throws IOException {
        Path own = Files.createTempDirectory(parent(), "mvn-grade-space-");
        Path file = own.resolve("space");
        try {
            byte[] buffer = new byte[BUFFER_BYTES];
            try (OutputStream out =
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (int left = bytes; left > 0; left -= BUFFER_BYTES) {
                    out.write(buffer, 0, Math.min(left, BUFFER_BYTES));
                }
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(own);
        }
    }
}
