package io.github.mvngrade.checks;

import io.github.mvngrade.checks.compare.Mismatch;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/**
 * The content of a file: to write to one, or to demand of one.
 *
 * <p>JUnit provides a folder for files: give the check a parameter {@code @TempDir Path folder}.
 */
public final class Content {
    private static final int MOST_SHOWN = 8;
    private static final int PART = 8192;
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** These bytes. */
    public static Content of(byte... bytes) {
        return new Content(bytes.clone());
    }

    /** This text in UTF-8. */
    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /** This many bytes, drawn at random. */
    public static Content drawn(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return new Content(bytes);
    }

    /** Makes this the whole content of a file, and returns its path. */
    public Path writeTo(Path file) throws IOException {
        return Files.write(file, bytes);
    }

    /**
     * Demands that a file holds exactly this.
     *
     * @throws AssertionError if there is no such file, or it holds something else
     */
    public void mustBeIn(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!Files.isRegularFile(file)) {
            String found = Files.exists(file) ? "something else of that name" : "nothing of that name";
            Mismatch.fail(name + " must be a file. Look at whether it is made.", counted(bytes.length), found, null);
        }
        int differs = firstDifference(file);
        if (differs >= 0) {
            Mismatch.fail(
                    name + " must hold exactly the expected bytes. Look at byte " + differs
                            + ", the first that differs.",
                    shown(bytes.length, differs, new ByteArrayInputStream(bytes)),
                    shown(Files.size(file), differs, Files.newInputStream(file)),
                    null);
        }
    }

    /** Compares in parts, since both may be too long for the memory that is left; -1 if nothing differs. */
    private int firstDifference(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int at = 0;
            while (true) {
                byte[] part = in.readNBytes(PART);
                int end = Math.min(bytes.length, at + PART);
                int differs = Arrays.mismatch(bytes, at, end, part, 0, part.length);
                if (differs >= 0) {
                    return at + differs;
                }
                if (part.length < PART) {
                    return -1;
                }
                at = end;
            }
        }
    }

    /** Bytes are counted from 0, and shown in hexadecimal. */
    private static String shown(long size, int from, InputStream content) throws IOException {
        try (content) {
            content.skipNBytes(from);
            byte[] window = content.readNBytes(MOST_SHOWN);
            return counted(size) + (window.length > 0 ? ", from byte " + from + ": " + HEX.formatHex(window) : "");
        }
    }

    private static String counted(long count) {
        return count + (count == 1 ? " byte" : " bytes");
    }
}
