package parallel.filecopy.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.mvngrade.checks.JavaProgram;
import io.github.mvngrade.checks.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/** A folder with files to copy, and the program that copies them. */
final class Workplace implements AutoCloseable {
    private final Path folder;

    Workplace() throws IOException {
        folder = Files.createTempDirectory("file-copy");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** A file with this content. */
    Path file(String name, byte[] content) throws IOException {
        return Files.write(path(name), content);
    }

    static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** The program, with these arguments. */
    static JavaProgram fileCopy(Object... arguments) {
        return JavaProgram.named("parallel.filecopy.FileCopy").withArguments(arguments);
    }

    /** Runs the program, which must succeed and say so. */
    static ProgramRun copied(Path source, Path destination) {
        return fileCopy(source, destination)
                .run()
                .requireExit(0)
                .requireLine("File copied successfully from " + source + " to " + destination);
    }

    /** Shows first that an ordinary file is copied, so that a program that never does anything proves nothing. */
    void requireCopyOfAnOrdinaryFile() throws IOException {
        byte[] content = {'o', 'r', 'd', 'i', 'n', 'a', 'r', 'y'};
        Path copy = path("ordinary-copy");
        copied(file("ordinary", content), copy);
        requireContent(copy, content);
    }

    static void requireContent(Path file, byte[] expected) throws IOException {
        byte[] actual = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        assertEquals(
                described(expected, -1),
                described(actual, Arrays.mismatch(expected, actual)),
                file.getFileName() + " must hold exactly these bytes.");
    }

    private static String described(byte[] bytes, int differs) {
        String first = differs < 0 || differs >= bytes.length
                ? ""
                : ", the first that differs is byte " + differs + ": " + (bytes[differs] & 0xff);
        return bytes.length + " bytes" + first + (differs == bytes.length ? ", the rest is missing" : "");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
