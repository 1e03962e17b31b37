package io.github.mvngrade.verification.hostile;

import io.github.mvngrade.engine.image.RuntimeImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What there is outside a run's folder that a submission mustn't touch.
 *
 * @param stamps of files that aren't to change, by path
 * @param names of what the user has put into the home
 * @param strangers what belongs to users whom only submissions run as, in the system's temporary folders
 */
record Outside(Map<Path, Map<String, Object>> stamps, SortedSet<Path> names, SortedSet<Path> strangers) {
    private static final Path HOME = Path.of(System.getProperty("user.home"));
    private static final int FIRST_STRANGER = 50_000;
    private static final int LAST_STRANGER = 59_999;

    /** As it is now: the runtime, this project's artifacts in Maven's repository, the home, and temporary folders. */
    static Outside now(RuntimeImage image) throws IOException {
        Map<Path, Map<String, Object>> stamps = new TreeMap<>();
        Path repository = Path.of(System.getProperty(
                "maven.repo.local", HOME.resolve(".m2/repository").toString()));
        for (Path folder : new Path[] {image.home(), repository.resolve("io/github/mvngrade")}) {
            walk(folder, Integer.MAX_VALUE, Files::isRegularFile)
                    .forEach(file -> stamp(file).ifPresent(stamp -> stamps.put(file, stamp)));
        }
        return new Outside(stamps, walk(HOME, 1, Outside::isUsers), strangersIn("/tmp", "/var/tmp", "/dev/shm"));
    }

    /** Programs keep what is theirs under names with a dot, whenever they like. */
    private static boolean isUsers(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private static SortedSet<Path> strangersIn(String... folders) throws IOException {
        SortedSet<Path> strangers = new TreeSet<>();
        for (String folder : folders) {
            strangers.addAll(walk(Path.of(folder), 1, Outside::isStrangers));
        }
        return strangers;
    }

    private static SortedSet<Path> walk(Path folder, int depth, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return new TreeSet<>(files.filter(wanted).toList());
        }
    }

    private static boolean isStrangers(Path file) {
        return stamp(file)
                .map(stamp -> (Integer) stamp.getOrDefault("uid", 0))
                .filter(user -> user >= FIRST_STRANGER && user <= LAST_STRANGER)
                .isPresent();
    }

    /** Empty if it is gone. */
    private static Optional<Map<String, Object>> stamp(Path file) {
        try {
            return Optional.of(new TreeMap<>(
                    Files.readAttributes(file, "unix:size,lastModifiedTime,mode,uid", LinkOption.NOFOLLOW_LINKS)));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
