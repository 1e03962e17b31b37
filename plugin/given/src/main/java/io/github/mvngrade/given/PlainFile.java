package io.github.mvngrade.given;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Small texts in files, written and read without channels, which an interrupt would close. */
final class PlainFile {
    private PlainFile() {}

    static void write(Path file, String text) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.toFile())) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param most in bytes; what is beyond isn't read */
    static String read(Path file, int most) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }
}
