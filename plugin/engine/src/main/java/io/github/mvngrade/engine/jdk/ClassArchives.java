package io.github.mvngrade.engine.jdk;

import io.github.mvngrade.engine.intake.Aside;
import io.github.mvngrade.engine.intake.FileDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Archives of the classes that one of the grader's own programs needs (class-data sharing), which a JVM maps instead of reading
 * and verifying them. They are kept in a cache, each under a name that ends with its digest. The JVM itself refuses one that
 * doesn't fit, so the key needs to tell apart only what should live side by side.
 *
 * <p>Whoever can write to the cache can change what those programs do.
 *
 * @param cache its folder
 * @param prefix what the names of those that serve alike begin with: the program, a hyphen, and more
 */
public record ClassArchives(Path cache, String prefix) {
    private static final String SUFFIX = ".jsa";
    private static final int DIGITS_IN_NAME = 32;

    /** Of each program: whoever builds the grader again and again gets an archive each time. */
    private static final int MOST_KEPT = 8;

    public ClassArchives {
        cache = cache.toAbsolutePath();
    }

    /**
     * Those of a program.
     *
     * @param program a word for it
     * @param javaHome the JDK that it runs on
     * @param key what else there must be another archive for; may be empty
     */
    public static ClassArchives of(String program, Path cache, Path javaHome, String key) {
        String whole = javaHome.toAbsolutePath() + "\n" + Jdk.release(javaHome) + key;
        return new ClassArchives(
                cache, program + "-" + UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)) + "-");
    }

    /** Runs the program once while its JVM records. */
    public interface Recording {
        /**
         * Records.
         *
         * @param made file for the archive; nothing is there yet
         * @param scratch folder for anything else, deleted afterwards
         * @return whether the program came to its end
         */
        boolean record(Path made, Path scratch) throws IOException, InterruptedException;
    }

    /** The archive, made if it isn't there as it was made; empty if it can't be, which costs speed only. */
    public Optional<Path> archive(Recording recording) throws InterruptedException {
        try {
            Files.createDirectories(cache);
            for (Path found : made()) {
                if (isIntact(found)) {
                    return Optional.of(found);
                }
                Files.delete(found);
            }
            return make(recording);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Those that aren't as they were made; they are made again when they are needed.
     *
     * @throws IOException if the cache can't be read
     */
    public List<Path> damaged() throws IOException {
        List<Path> damaged = new ArrayList<>();
        for (Path found : Files.isDirectory(cache) ? made() : List.<Path>of()) {
            if (!isIntact(found)) {
                damaged.add(found);
            }
        }
        return damaged;
    }

    private List<Path> made() throws IOException {
        return named(prefix);
    }

    private List<Path> named(String beginning) throws IOException {
        List<Path> named = new ArrayList<>();
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(cache, beginning + "*" + SUFFIX)) {
            archives.forEach(named::add);
        }
        return named;
    }

    /** Makes room for one more. A JVM that has one mapped keeps it. */
    private void deleteOldest() throws IOException {
        List<Path> all = named(prefix.substring(0, prefix.indexOf('-') + 1));
        all.sort(Comparator.comparingLong((Path archive) -> archive.toFile().lastModified())
                .reversed());
        for (Path old : all.subList(Math.min(MOST_KEPT - 1, all.size()), all.size())) {
            Files.deleteIfExists(old);
        }
    }

    /** A damaged one could crash the program, which would look like the sources' fault. */
    private static boolean isIntact(Path archive) throws IOException {
        return archive.getFileName().toString().endsWith("-" + digest(archive) + SUFFIX);
    }

    private static String digest(Path file) throws IOException {
        return FileDigest.of(file).substring(0, DIGITS_IN_NAME);
    }

    private Optional<Path> make(Recording recording) throws IOException, InterruptedException {
        try (Aside scratch = Aside.below(cache)) {
            Path made = scratch.path().resolve("made.jsa");
            if (!recording.record(made, scratch.path()) || !Files.exists(made)) {
                return Optional.empty();
            }
            deleteOldest();
            Path archive = cache.resolve(prefix + digest(made) + SUFFIX);
            return Optional.of(Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE));
        }
    }
}
