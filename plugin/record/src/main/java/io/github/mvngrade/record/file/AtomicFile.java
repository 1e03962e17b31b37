package io.github.mvngrade.record.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
        writeAll(new TreeMap<>(Map.of(file, text)));
    }

    /**
     * Writes texts that belong together: none is renamed before all are written, so that a full disk leaves no new one
     * beside an old one.
     *
     * @param texts by file
     * @throws UncheckedIOException if that fails; the message names the file
     */
    public static void writeAll(SortedMap<Path, String> texts) {
        Map<Path, Path> written = new LinkedHashMap<>();
        Path current = texts.firstKey();
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                current = text.getKey();
                Path aside = aside(current);
                written.put(aside, current);
                write(aside, current, text.getValue());
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                current = file.getValue();
                Files.move(file.getKey(), current, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw failure(current, written.keySet(), e);
        }
    }

    /** Not createTempFile: its files are readable by nobody else, and would stay so after the rename. */
    private static Path aside(Path file) {
        String name = "." + file.getFileName() + "." + ProcessHandle.current().pid() + "-" + NEXT.incrementAndGet();
        return file.toAbsolutePath().resolveSibling(name);
    }

    private static void write(Path aside, Path file, String text) throws IOException {
        Files.createDirectories(aside.getParent());
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "Is a folder");
        }
        try (OutputStream out = Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static UncheckedIOException failure(Path file, Collection<Path> written, IOException cause) {
        for (Path aside : written) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
        IOException said = new IOException(
                "Can't write " + file + ": " + cause + ". Check that its folder can be written and has space.", cause);
        return new UncheckedIOException(said.getMessage(), said);
    }
}
