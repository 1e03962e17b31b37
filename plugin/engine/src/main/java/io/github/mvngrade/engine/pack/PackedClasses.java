package io.github.mvngrade.engine.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a pack brings for class paths, written to disk.
 *
 * @param skeleton folder with the compiled skeleton and the given sources' classes
 * @param libraries jars that a submission may use
 */
public record PackedClasses(Path skeleton, List<Path> libraries) {
    /** @param folder gets a folder for each */
    public static PackedClasses write(PackContent content, Path folder) throws IOException {
        Path skeleton = folder.resolve("skeleton");
        write(content.skeleton(), skeleton);
        List<Path> libraries = write(content.libraries(), folder.resolve("libraries"));
        return new PackedClasses(Files.createDirectories(skeleton), libraries);
    }

    private static List<Path> write(SortedMap<String, byte[]> files, Path target) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            written.add(Files.write(path, file.getValue()));
        }
        return written;
    }

    /** The course's part of a class path. The skeleton stands last, so that a missing class costs only the checks that use it. */
    public List<Path> classPath() {
        List<Path> path = new ArrayList<>(libraries);
        path.add(skeleton);
        return path;
    }
}
