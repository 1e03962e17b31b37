package parallel.filecopy;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Copies to a file beside the destination, byte by byte out of buffers, and moves it there when it is whole. */
public final class FileCopy {
    private FileCopy() {}

    public static void copy(Path source, Path destination) throws IOException {
        File from = source.toFile();
        if (!from.exists()) {
            throw new NoSuchFileException(source.toString());
        }
        if (from.isDirectory() || Files.isDirectory(destination)) {
            throw new IOException("There is a folder where a file should be");
        }
        if (Files.exists(destination) && Files.isSameFile(source, destination)) {
            throw new IOException("A file can't be copied onto itself");
        }
        Path whole = Files.createTempFile(destination.toAbsolutePath().getParent(), ".copy", null);
        try {
            copyBytes(from, whole.toFile());
            Files.move(whole, destination, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void copyBytes(File from, File to) throws IOException {
        try (InputStream in = new BufferedInputStream(new FileInputStream(from));
                OutputStream out = new BufferedOutputStream(new FileOutputStream(to))) {
            int next;
            while ((next = in.read()) != -1) {
                out.write(next);
            }
        }
    }

    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            exit("Usage: java parallel.filecopy.FileCopy <source_file> <destination_file>", 1);
        }
        try {
            copy(Path.of(arguments[0]), Path.of(arguments[1]));
            exit("File copied successfully from " + arguments[0] + " to " + arguments[1], 0);
        } catch (IOException e) {
            boolean missing = !new File(arguments[0]).exists();
            exit(
                    missing
                            ? "Error: Source file '" + arguments[0] + "' not found."
                            : "Error accessing files: " + e.getMessage(),
                    1);
        }
    }

    private static void exit(String line, int code) {
        System.out.println(line);
        System.exit(code);
    }
}
