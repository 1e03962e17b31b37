package parallel.filecopy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Copies a file, as a method and as a program. */
public final class FileCopy {
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
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * The program {@code java parallel.filecopy.FileCopy <source_file> <destination_file>}: prints exactly one line, and ends
     * with exit code 0 only if the file was copied.
     */
    public static void main(String[] arguments) {
        throw new UnsupportedOperationException("not built yet");
    }
}
