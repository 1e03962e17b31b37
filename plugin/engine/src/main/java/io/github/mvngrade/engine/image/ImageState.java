package io.github.mvngrade.engine.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * An image's place in the cache, at one moment: a folder with the runtime, and beside that the list of its files.
 *
 * <p>Whoever owns the place can change both. This finds accidental damage, and a submission that breaks what it
 * can reach. It doesn't find one that forges the list as well; only a separate user for submissions keeps that one out.
 *
 * @param stamps size, times and file number of all that is there, by path: writing to a file changes them, and nobody can
 *     set the time of the change back without setting the machine's clock
 * @param damage what isn't as it was made, in a few words; empty if everything is
 */
record ImageState(Map<Path, Map<String, Object>> stamps, Optional<String> damage) {
    private static final String RUNTIME = "runtime";
    private static final String LIST = "files.sha256";
    private static final String UNIX = "unix:size,lastModifiedTime,ctime,ino,mode";
    private static final String BASIC = "size,lastModifiedTime,creationTime";

    /** What this process has read and found intact: while the stamps stay, it isn't read again. */
    private static final Map<Path, Map<Path, Map<String, Object>>> INTACT = new ConcurrentHashMap<>();

    ImageState {
        stamps = Map.copyOf(stamps);
    }

    /** The runtime's home. */
    static Path home(Path place) {
        return place.resolve(RUNTIME);
    }

    /** Writes the list of the files that are there now. */
    static void record(Path place) throws IOException {
        ImageFiles.of(home(place)).writeTo(place.resolve(LIST));
    }

    /**
     * As it is now: by digests of every file, or by stamps if it was intact before.
     *
     * @throws IOException if it can't be read
     */
    static ImageState of(Path place) throws IOException {
        Map<Path, Map<String, Object>> stamps = stamps(place);
        if (stamps.equals(INTACT.get(place))) {
            return new ImageState(stamps, Optional.empty());
        }
        Optional<String> damage = read(place);
        if (damage.isEmpty()) {
            INTACT.put(place, stamps);
        }
        return new ImageState(stamps, damage);
    }

    private static Optional<String> read(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return Optional.of("it is no folder");
        }
        try {
            return ImageFiles.readFrom(place.resolve(LIST)).difference(ImageFiles.of(home(place)));
        } catch (NoSuchFileException e) {
            return Optional.of(place.relativize(Path.of(e.getFile())) + " is missing");
        }
    }

    private static Map<Path, Map<String, Object>> stamps(Path place) throws IOException {
        Map<Path, Map<String, Object>> stamps = new HashMap<>();
        String attributes = place.getFileSystem().supportedFileAttributeViews().contains("unix") ? UNIX : BASIC;
        try (Stream<Path> walk = Files.walk(place)) {
            for (Path path : walk.toList()) {
                stamps.put(path, Files.readAttributes(path, attributes, LinkOption.NOFOLLOW_LINKS));
            }
            return stamps;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (NoSuchFileException goneMeanwhile) {
            return Map.of();
        }
    }

    /**
     * What happened to an image since another moment, when it was intact; empty if a submission could run on it the whole time.
     */
    Optional<String> since(ImageState before, Path place) {
        if (damage.isPresent() || stamps.equals(before.stamps)) {
            return damage;
        }
        return madeAs(place).equals(before.madeAs(place))
                ? Optional.empty()
                : Optional.of("another grade found it damaged and made it again");
    }

    /** Distinguishes an image from one that was made again in its place. */
    private Optional<Object> madeAs(Path place) {
        return Optional.ofNullable(stamps.get(place.resolve(LIST)))
                .map(list -> list.getOrDefault("ino", list.get("creationTime")));
    }
}
