package io.github.mvngrade.engine.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of a submission that look as if they were meant to be handed in, and aren't taken. No link is followed. */
public final class StrayFiles {
    private static final int MOST_ENTRIES = 3_000;
    private static final int DEEPEST = 12;
    private static final Pattern SOURCE = Pattern.compile("([^.]+)\\.java");
    private static final Pattern NEARLY_SOURCE =
            Pattern.compile("([^.]+)\\.(?:java(?:\\.[^.]+|~)|jav|java_)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE_IN_OTHER_CASE = Pattern.compile("([^.]+)\\.java", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMPILED = Pattern.compile("([^.$]+)\\.class");
    private static final Pattern ARCHIVE = Pattern.compile("(.+)\\.(?:zip|jar|7z|rar|tar|tgz|tar\\.gz)");

    /** Where sources lie that nobody hands in, and what tools write. */
    private static final List<String> OTHERS =
            List.of("target", "node_modules", "src/test", "src/given", "src/wrong", "bin", "build", "out");

    private final Path submission;
    private final List<Glob> globs;
    private final List<Stray> found = new ArrayList<>();
    private int entriesLeft = MOST_ENTRIES;

    private StrayFiles(Path submission, List<Glob> globs) {
        this.submission = submission;
        this.globs = globs;
    }

    /** What a file that isn't taken is. */
    public enum Kind {
        /** Its name is nearly that of a source. */
        NEARLY_NAMED,
        /** It is a source in another place. */
        ELSEWHERE,
        COMPILED,
        ARCHIVE
    }

    /**
     * One of them.
     *
     * @param kind what it is
     * @param path relative to the submission, with {@code /}
     * @param className what its class would be called, by the file's name
     * @param expected whether a source would be taken from its folder
     */
    public record Stray(Kind kind, String path, String className, boolean expected) {}

    /**
     * Looks through a submission, at no more than some thousand files.
     *
     * @param submitted globs of what is taken
     */
    public static List<Stray> of(Path submission, List<String> submitted) {
        StrayFiles files =
                new StrayFiles(submission, submitted.stream().map(Glob::new).toList());
        files.look();
        return List.copyOf(files.found);
    }

    /** What lies near the top first. */
    private void look() {
        Deque<Path> folders = new ArrayDeque<>(List.of(submission));
        while (!folders.isEmpty() && entriesLeft > 0) {
            for (Path file : entries(folders.removeFirst())) {
                List<String> path = names(file);
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    judge(path);
                } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
                        && path.size() < DEEPEST
                        && !OTHERS.contains(String.join("/", path))) {
                    folders.addLast(file);
                }
            }
        }
    }

    private List<String> names(Path file) {
        List<String> names = new ArrayList<>();
        submission.relativize(file).forEach(name -> names.add(name.toString()));
        return names;
    }

    /** What can't be listed has nothing to say. A name that this JVM can't read is never made a path again. */
    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                String name = String.valueOf(entry.getFileName());
                if (--entriesLeft > 0 && !name.startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
        Collections.sort(entries);
        return entries;
    }

    private void judge(List<String> path) {
        if (globs.stream().anyMatch(glob -> glob.matches(path))) {
            return;
        }
        String name = path.get(path.size() - 1);
        add(path, Kind.ELSEWHERE, SOURCE.matcher(name))
                .or(() -> add(path, Kind.NEARLY_NAMED, NEARLY_SOURCE.matcher(name)))
                .or(() -> add(path, Kind.NEARLY_NAMED, SOURCE_IN_OTHER_CASE.matcher(name)))
                .or(() -> add(path, Kind.COMPILED, COMPILED.matcher(name)))
                .or(() -> add(path, Kind.ARCHIVE, ARCHIVE.matcher(name)));
    }

    private Optional<Stray> add(List<String> path, Kind kind, Matcher name) {
        if (!name.matches()) {
            return Optional.empty();
        }
        List<String> asSource = new ArrayList<>(path.subList(0, path.size() - 1));
        asSource.add(name.group(1) + ".java");
        boolean expected = globs.stream().anyMatch(glob -> glob.matches(asSource));
        Stray stray = new Stray(kind, String.join("/", path), name.group(1), expected);
        found.add(stray);
        return Optional.of(stray);
    }
}
