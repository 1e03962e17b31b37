package io.github.mvngrade.report.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Text files that appear whole or not at all. */
public final class AtomicFile {
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private AtomicFile() {}

    /**
     * Writes a text in UTF-8 under another name in the same folder, which is made if it isn't there, and renames it.
     *
     * @throws UncheckedIOException if that fails; the file is then as it was before
     */
    public static void write(Path file, String text) {
        Path folder = file.toAbsolutePath().getParent();
        // Not createTempFile: its files are readable by nobody else, and would stay so after the rename.
        Path aside = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + "-" + NEXT.incrementAndGet());
        try {
            Files.createDirectories(folder);
            try (OutputStream out =
                    Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw failure(file, aside, e);
        }
    }

    private static UncheckedIOException failure(Path file, Path aside, IOException cause) {
        try {
            Files.deleteIfExists(aside);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
        IOException said = new IOException(
                "Can't write " + file + ": " + cause + ". Check that its folder can be written and has space.", cause);
        return new UncheckedIOException(said.getMessage(), said);
    }
}
