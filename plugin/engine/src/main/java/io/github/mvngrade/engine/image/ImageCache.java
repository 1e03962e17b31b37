package io.github.mvngrade.engine.image;

import io.github.mvngrade.engine.intake.Aside;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runtime images, made once for each JDK and set of jars: aside, then renamed into place, so that a half-made one is never
 * seen and two makers don't disturb each other. One that isn't as it was made is made again before anything runs on it.
 */
public final class ImageCache {
    private static final int KEY_CHARACTERS_LEFT_OUT = 48;
    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path folder;
    private final Consumer<String> progress;

    /**
     * @param folder where images are kept; made if it isn't there
     * @param progress gets a sentence when an image has to be made
     */
    public ImageCache(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Where images are kept by default: {@code ~/.cache/mvn-grade}; for root {@code /var/cache/mvn-grade}, which
     * other users can enter; where that can't be made, a folder of the user's below the temporary one.
     *
     * @throws java.io.UncheckedIOException if there is no such place that is safe; the message says what to do
     */
    public static Path defaultFolder() {
        return CacheFolder.ofThisUser().path();
    }

    /**
     * The image for this JDK with these jars, made now if need be (3 to 10 s), and read through otherwise.
     *
     * @param javaHome the JDK to link from
     * @param jars the harness and all that it requires; each a named module
     * @throws ImageException if none can be made, or the folder can't be written, or holds no programs
     */
    public RuntimeImage image(Path javaHome, List<Path> jars) throws ImageException {
        return image(javaHome, jars, List.of());
    }

    /**
     * The same with more of the JDK's modules.
     *
     * @param added what an exercise asks for in addition to the ordinary ones
     * @throws ImageException also if the JDK doesn't have one of them, or one brings another that submissions mustn't have
     */
    public RuntimeImage image(Path javaHome, List<Path> jars, List<String> added) throws ImageException {
        List<String> modules = added.stream().distinct().sorted().toList();
        ImageMaker maker = new ImageMaker(javaHome, modules);
        String key = key(javaHome, jars, modules);
        Path place = place(key);
        if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            progress.accept("Making the runtime image for " + javaHome + " (once, takes some seconds)");
            make(maker, jars, place);
            Linker.lacking(javaHome)
                    .ifPresent(lacking -> progress.accept(lacking
                            + ". Until then submissions run on the JDK itself with some of its modules hidden, which fences them"
                            + " in less and is slower"));
        } else {
            Optional<String> damage = damage(place);
            if (damage.isPresent()) {
                progress.accept("The runtime image in " + place + " isn't as it was made (" + damage.get()
                        + "). It is made again, which takes some seconds");
                makeAgain(maker, jars, place, damage.get());
            }
        }
        Path home = ImageState.home(place);
        RuntimeImage image = new RuntimeImage(home, key, StartCache.in(home), modules);
        Programs.requireRunnable(folder, image);
        return image;
    }

    /**
     * What is damaged in the image without added modules, in a few words. Nothing is made or repaired.
     *
     * @return empty if nothing is, or if the image was never made
     * @throws ImageException if the JDK or the image can't be read
     */
    public Optional<String> damage(Path javaHome, List<Path> jars) throws ImageException {
        Path place = place(javaHome, jars);
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS) ? damage(place) : Optional.empty();
    }

    /** Where that image is, or would be. */
    Path place(Path javaHome, List<Path> jars) throws ImageException {
        return place(key(javaHome, jars, List.of()));
    }

    private Path place(String key) {
        return folder.resolve("image-" + key.substring(0, key.length() - KEY_CHARACTERS_LEFT_OUT))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<String> damage(Path place) throws ImageException {
        try {
            return ImageState.of(place).damage();
        } catch (IOException e) {
            throw unreadable(place, e);
        }
    }

    static ImageException unreadable(Path place, IOException e) {
        return new ImageException(
                "The runtime image in " + place + " can't be read: " + e + ". Name a folder of your own with"
                        + " -Dgrade.cache=FOLDER",
                e);
    }

    private void makeAgain(ImageMaker maker, List<Path> jars, Path place, String damage) throws ImageException {
        try {
            make(maker, jars, place);
        } catch (ImageException e) {
            throw new ImageException(
                    "The runtime image in " + place + " isn't as it was made (" + damage + "), and it can't be made"
                            + " again. " + e.getMessage(),
                    e);
        }
    }

    private void make(ImageMaker maker, List<Path> jars, Path place) throws ImageException {
        try (Aside aside = Aside.below(folder)) {
            Programs.requireRunnable(folder, aside.path());
            Path runtime = aside.path().resolve("runtime");
            maker.make(jars, runtime);
            protect(runtime);
            Path made = Files.createDirectory(aside.path().resolve("image"));
            Files.move(runtime, ImageState.home(made));
            ImageState.record(made);
            CacheLock.hold(folder, () -> move(made, place, aside.path().resolve("damaged")));
        } catch (IOException e) {
            throw new ImageException(
                    "The runtime image can't be made in " + folder + ": " + e
                            + ". Name a folder that can be written with -Dgrade.cache=FOLDER",
                    e);
        }
    }

    /**
     * Lets nobody write to its files by accident. Its folders stay as they are, so that whoever owns the cache can delete it
     * like any other folder.
     */
    private static void protect(Path runtime) throws IOException {
        if (!runtime.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try (Stream<Path> walk = Files.walk(runtime)) {
            for (Path file : walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
                permissions.removeAll(WRITING);
                Files.setPosixFilePermissions(file, permissions);
            }
        }
    }

    /** Grades that run on the damaged one keep the files that they have open, and then open the new ones under the old names. */
    private static void move(Path made, Path place, Path damaged) throws IOException {
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)
                && ImageState.of(place).damage().isPresent()) {
            moveAway(place, damaged);
        }
        try {
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Linux calls it just "directory not empty" when somebody else was first; their image is as good.
            if (ImageState.of(place).damage().isPresent()) {
                throw e;
            }
        }
    }

    /** Somebody else may just have done it. */
    static void moveAway(Path place, Path damaged) throws IOException {
        try {
            Files.move(place, damaged, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException goneAlready) {
            // It is gone, as intended.
        }
    }

    private static String key(Path javaHome, List<Path> jars, List<String> added) throws ImageException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            update(sha, ImageMaker.RECIPE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            update(sha, Files.readAllBytes(javaHome.resolve("release")));
            for (Path jar : jars.stream()
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList()) {
                update(sha, Files.readAllBytes(jar));
            }
            for (String module : added) {
                update(sha, module.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            String kind = Linker.lacking(javaHome).isPresent() ? RuntimeImage.LIMITED : "";
            return kind + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        } catch (IOException e) {
            throw new ImageException(
                    "The JDK at " + javaHome + " or the plugin's jars can't be read (" + e
                            + "); set JAVA_HOME to a JDK 17 or newer",
                    e);
        }
    }

    private static void update(MessageDigest sha, byte[] content) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(content.length).array());
        sha.update(content);
    }
}
