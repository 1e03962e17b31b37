package io.github.mvngrade.engine.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The content of folders. */
public final class FileTree {
    private FileTree() {}

    /** The files below a folder, by path relative to {@code root}, with {@code /}; none if there is no such folder. */
    public static SortedMap<String, byte[]> bytes(Path root, String folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Path start = root.resolve(folder);
        if (Files.isDirectory(start)) {
            try (Stream<Path> walk = Files.walk(start)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
