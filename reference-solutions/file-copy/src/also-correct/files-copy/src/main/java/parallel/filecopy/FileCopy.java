package parallel.filecopy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Asks what there is, and leaves the bytes to Files.copy. */
public final class FileCopy {
    private FileCopy() {}

    public static void copy(Path source, Path destination) throws IOException {
        if (!Files.exists(source)) {
            throw new NoSuchFileException(source.toString());
        }
        for (Path path : new Path[] {source, destination}) {
            if (Files.isDirectory(path)) {
                throw new FileSystemException(path.toString(), null, "is a folder");
            }
        }
        if (Files.exists(destination) && Files.isSameFile(source, destination)) {
            throw new FileSystemException(source.toString(), destination.toString(), "are the same file");
        }
        Files.copy(source, destination, StandardCopyOption.REPLACE_EXISTING);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.out.println("Usage: java parallel.filecopy.FileCopy <source_file> <destination_file>");
            System.exit(1);
        }
        Path source = Path.of(arguments[0]);
        if (!Files.exists(source)) {
            System.out.println("Error: Source file '" + arguments[0] + "' not found.");
            System.exit(1);
        }
        try {
            copy(source, Path.of(arguments[1]));
            System.out.println("File copied successfully from " + arguments[0] + " to " + arguments[1]);
        } catch (IOException e) {
            System.out.println("Error accessing files: " + e.getMessage());
            System.exit(1);
        }
    }
}
