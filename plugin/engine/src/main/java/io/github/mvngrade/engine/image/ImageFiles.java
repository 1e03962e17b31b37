package io.github.mvngrade.engine.image;

import io.github.mvngrade.engine.intake.FileDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a runtime image consists of: every file, folder and link below its home, with its content.
 *
 * @param contents by path, with slashes: for a file its SHA-256 in hex and whether it can be run, for a link its target
 */
record ImageFiles(SortedMap<String, String> contents) {
    private static final String SEPARATOR = "  ";

    ImageFiles {
        contents = new TreeMap<>(contents);
    }

    /** Those that are there now. */
    static ImageFiles of(Path home) throws IOException {
        try (Stream<Path> walk = Files.walk(home)) {
            List<Path> paths = walk.filter(path -> !path.equals(home)).toList();
            return new ImageFiles(new TreeMap<>(
                    paths.parallelStream().collect(Collectors.toMap(path -> name(home, path), ImageFiles::content))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String name(Path home, Path path) {
        return home.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String content(Path path) {
        try {
            if (Files.isSymbolicLink(path)) {
                return "->" + Files.readSymbolicLink(path);
            }
            return Files.isDirectory(path) ? "folder" : FileDigest.of(path) + (canBeRun(path) ? "x" : "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its permissions: whether this process may run it also depends on its user and the file system. */
    private static boolean canBeRun(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)
                        .contains(PosixFilePermission.OWNER_EXECUTE);
    }

    /** Those in a list that {@link #writeTo} wrote; a list that is cut off has fewer. */
    static ImageFiles readFrom(Path list) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (String line : new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            int end = line.indexOf(SEPARATOR);
            contents.put(line.substring(end < 0 ? 0 : end + SEPARATOR.length()), line.substring(0, Math.max(end, 0)));
        }
        return new ImageFiles(contents);
    }

    void writeTo(Path list) throws IOException {
        Files.writeString(
                list,
                contents.entrySet().stream()
                        .map(entry -> entry.getValue() + SEPARATOR + entry.getKey() + "\n")
                        .collect(Collectors.joining()));
    }

    /** How those that are there now differ from these, in a few words; empty if they don't. */
    Optional<String> difference(ImageFiles now) {
        SortedSet<String> paths = new TreeSet<>(contents.keySet());
        paths.addAll(now.contents.keySet());
        List<String> different = paths.stream()
                .filter(path ->
                        !Optional.ofNullable(contents.get(path)).equals(Optional.ofNullable(now.contents.get(path))))
                .toList();
        if (different.isEmpty()) {
            return Optional.empty();
        }
        String first = different.get(0);
        String more = different.size() == 1 ? "" : ", and " + (different.size() - 1) + " more";
        return Optional.of(first + how(contents, now.contents, first) + more);
    }

    private static String how(Map<String, String> made, Map<String, String> now, String path) {
        if (!now.containsKey(path)) {
            return " is missing";
        }
        return made.containsKey(path) ? " was changed" : " was added";
    }
}
