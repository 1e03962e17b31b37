package parallel.filecopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Copies a file, as a method and as a program. */
public final class FileCopy {
    // BEGIN SOLUTION
    private static final int BUFFER_BYTES = 64 * 1024;

    // END SOLUTION
    private FileCopy() {}

    /**
     * Makes the destination a file of its own that holds exactly the bytes of the source. A file that is there already is
     * replaced.
     *
     * <p>Uses little memory, however long the source is. When it throws for a reason that is listed here, nothing was
     * changed.
     *
     * @throws java.nio.file.NoSuchFileException if there is no source
     * @throws IOException if source and destination are the same file, one of them is a folder, or the destination's folder
     *     is missing
     */
    public static void copy(Path source, Path destination) throws IOException {
        // BEGIN SOLUTION
        if (Files.isDirectory(source)) {
            throw new IOException(source + " is a folder");
        }
        try (InputStream in = Files.newInputStream(source)) {
            if (Files.exists(destination) && Files.isSameFile(source, destination)) {
                throw new IOException(source + " and " + destination + " are the same file");
            }
            try (OutputStream out = Files.newOutputStream(destination)) {
                byte[] buffer = new byte[BUFFER_BYTES];
                int count = in.read(buffer);
                while (count >= 0) {
                    out.write(buffer, 0, count);
                    count = in.read(buffer);
                }
            }
        }
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    /**
     * The program {@code java parallel.filecopy.FileCopy <source_file> <destination_file>}: prints exactly one line, and ends
     * with exit code 0 only if the file was copied.
     */
    public static void main(String[] arguments) {
        // BEGIN SOLUTION
        if (arguments.length != 2) {
            System.out.println("Usage: java parallel.filecopy.FileCopy <source_file> <destination_file>");
            System.exit(1);
        }
        String source = arguments[0];
        String destination = arguments[1];
        try {
            copy(Path.of(source), Path.of(destination));
            System.out.println("File copied successfully from " + source + " to " + destination);
        } catch (NoSuchFileException missing) {
            boolean sourceIsThere = Files.exists(Path.of(source));
            System.out.println(
                    sourceIsThere
                            ? "Error accessing files: " + missing.getMessage()
                            : "Error: Source file '" + source + "' not found.");
            System.exit(1);
        } catch (IOException e) {
            System.out.println("Error accessing files: " + e.getMessage());
            System.exit(1);
        }
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
}
