package io.github.mvngrade.authoring.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder whose files are made from others. Whatever else is below its {@code src} is left over from earlier; anything
 * elsewhere, like {@code target}, is ignored.
 */
public final class GeneratedFolder {
    private static final String SOURCES = "src";
    private final Path root;
    private final SortedMap<String, String> wanted;

    /**
     * A file that isn't as it would be made.
     *
     * @param file path from the folder, with {@code /}
     * @param kind what is wrong with it
     */
    public record Difference(String file, Kind kind) {
        /** What is wrong with a file. */
        public enum Kind {
            MISSING,
            CHANGED,
            STRAY
        }

        @Override
        public String toString() {
            return switch (kind) {
                case MISSING -> file + " is missing";
                case CHANGED -> file + " differs";
                case STRAY -> file + " shouldn't be there";
            };
        }
    }

    /** @param wanted texts by path from the folder, with {@code /} */
    public GeneratedFolder(Path root, SortedMap<String, String> wanted) {
        this.root = root;
        this.wanted = new TreeMap<>(wanted);
    }

    /** Where it is. */
    public Path root() {
        return root;
    }

    /** What isn't as it would be made, by path; line ends don't count. */
    public List<Difference> differences() throws IOException {
        SortedMap<String, Difference> found = new TreeMap<>();
        for (Map.Entry<String, String> file : wanted.entrySet()) {
            Path there = root.resolve(file.getKey());
            if (!Files.isRegularFile(there)) {
                found.put(file.getKey(), new Difference(file.getKey(), Difference.Kind.MISSING));
            } else if (!sameText(there, file.getValue())) {
                found.put(file.getKey(), new Difference(file.getKey(), Difference.Kind.CHANGED));
            }
        }
        for (String stray : strays()) {
            found.put(stray, new Difference(stray, Difference.Kind.STRAY));
        }
        return List.copyOf(found.values());
    }

    /**
     * Makes the folder what it must be.
     *
     * @return what was changed
     */
    public List<Difference> write() throws IOException {
        List<Difference> differences = differences();
        for (Difference difference : differences) {
            Path file = root.resolve(difference.file());
            if (difference.kind() == Difference.Kind.STRAY) {
                Files.delete(file);
                deleteEmptyParents(file.getParent());
            } else {
                Files.createDirectories(file.getParent());
                Files.writeString(file, wanted.get(difference.file()));
            }
        }
        return differences;
    }

    private static boolean sameText(Path file, String text) throws IOException {
        String there = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
        return there.equals(text) || there.replace("\r\n", "\n").equals(text);
    }

    private List<String> strays() throws IOException {
        List<String> strays = new ArrayList<>();
        Path sources = root.resolve(SOURCES);
        if (Files.isDirectory(sources)) {
            try (Stream<Path> walk = Files.walk(sources)) {
                walk.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(file -> !wanted.containsKey(file))
                        .forEach(strays::add);
            }
        }
        return strays;
    }

    private void deleteEmptyParents(Path folder) throws IOException {
        for (Path at = folder; !at.equals(root); at = at.getParent()) {
            try (Stream<Path> content = Files.list(at)) {
                if (content.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(at);
        }
    }
}
