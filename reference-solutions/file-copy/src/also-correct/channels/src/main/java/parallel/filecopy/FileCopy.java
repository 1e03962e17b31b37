package parallel.filecopy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Lets the kernel move the bytes from file to file; they never come into user mode. */
public final class FileCopy {
    private FileCopy() {}

    public static void copy(Path source, Path destination) throws IOException {
        if (Files.notExists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        if (!Files.isRegularFile(source)) {
            throw new FileSystemException(source.toString(), null, "not a file");
        }
        if (Files.exists(destination) && Files.isSameFile(source, destination)) {
            throw new FileSystemException(source.toString(), destination.toString(), "they are the same file");
        }
        try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(
                        destination,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            long size = from.size();
            long done = 0;
            while (done < size) {
                done += from.transferTo(done, size - done, to);
            }
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println("Usage: java parallel.filecopy.FileCopy <source_file> <destination_file>");
            return 1;
        }
        Path source = Path.of(arguments[0]);
        if (Files.notExists(source)) {
            System.err.printf("Error: Source file '%s' not found.%n", arguments[0]);
            return 2;
        }
        try {
            copy(source, Path.of(arguments[1]));
        } catch (IOException e) {
            System.err.println("Error accessing files: " + e);
            return 3;
        }
        System.out.printf("File copied successfully from %s to %s%n", arguments[0], arguments[1]);
        return 0;
    }
}
