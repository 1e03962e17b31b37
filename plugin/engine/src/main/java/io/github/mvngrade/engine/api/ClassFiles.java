package io.github.mvngrade.engine.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Class files by name; they are read when they are asked for. */
public final class ClassFiles {
    private static final String ENDING = ".class";

    /** One class file's content. */
    @FunctionalInterface
    private interface Content {
        byte[] read();
    }

    private final SortedMap<String, Content> contents;

    private ClassFiles(SortedMap<String, Content> contents) {
        this.contents = contents;
    }

    /** @param classes by binary name */
    public static ClassFiles of(Map<String, byte[]> classes) {
        SortedMap<String, Content> contents = new TreeMap<>();
        classes.forEach((name, bytes) -> contents.put(name.replace('.', '/'), () -> bytes));
        return new ClassFiles(contents);
    }

    /**
     * The classes below a folder such as {@code target/classes}. Links are not followed.
     *
     * @throws UncheckedIOException if the folder can't be read
     */
    public static ClassFiles in(Path folder) {
        SortedMap<String, Content> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> file.toString().endsWith(ENDING))
                    .forEach(file -> contents.put(internalName(folder, file), () -> read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't list the classes in " + folder, e);
        }
        return new ClassFiles(contents);
    }

    /** These, and those of the others that these lack: a class path of two. */
    public ClassFiles then(ClassFiles others) {
        SortedMap<String, Content> both = new TreeMap<>(others.contents);
        both.putAll(contents);
        return new ClassFiles(both);
    }

    /** The internal names, for example {@code parallel/fibonacci/LruCache$Node}. */
    public SortedSet<String> names() {
        return new TreeSet<>(contents.keySet());
    }

    /** @throws UncheckedIOException if the file can't be read */
    Optional<byte[]> find(String internalName) {
        return Optional.ofNullable(contents.get(internalName)).map(Content::read);
    }

    private static String internalName(Path folder, Path file) {
        String path =
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return path.substring(0, path.length() - ENDING.length());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the class file " + file, e);
        }
    }
}
