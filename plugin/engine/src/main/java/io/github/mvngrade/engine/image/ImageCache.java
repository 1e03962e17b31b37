package io.github.mvngrade.engine.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Runtime images, made once for each JDK and set of jars: aside, then renamed into place, so that a half-made one is never
 * seen and two makers don't disturb each other.
 */
public final class ImageCache {
    private static final int KEY_CHARACTERS_IN_NAME = 16;
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * @param folder where images are kept; made if it isn't there
     * @param progress is told, in a sentence, when an image has to be made
     */
    public ImageCache(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Where images are kept unless told otherwise: {@code ~/.cache/mvn-grade}; for root {@code /var/cache/mvn-grade}, which
     * other users can enter; where that can't be made, a folder of the user's below the temporary one.
     *
     * @throws java.io.UncheckedIOException if there is no such place that is safe; the message says what to do
     */
    public static Path defaultFolder() {
        return CacheFolder.ofThisUser().path();
    }

    /**
     * The image for this JDK with these jars, made now if need be (3 to 10 s).
     *
     * @param javaHome the JDK to link from
     * @param jars the harness and all that it requires; each a named module
     * @throws ImageException if the JDK can't link, or the folder can't be written
     */
    public RuntimeImage image(Path javaHome, List<Path> jars) throws ImageException {
        return image(javaHome, jars, List.of());
    }

    /**
     * The same with more of the JDK's modules.
     *
     * @param added what an exercise asks for beside the ordinary ones
     * @throws ImageException also if the JDK doesn't have one of them, or one brings another that submissions mustn't have
     */
    public RuntimeImage image(Path javaHome, List<Path> jars, List<String> added) throws ImageException {
        List<String> modules = added.stream().distinct().sorted().toList();
        String key = key(javaHome, jars, modules);
        Path home = folder.resolve("image-" + key.substring(0, KEY_CHARACTERS_IN_NAME));
        if (!Files.isDirectory(home)) {
            progress.accept("Making the runtime image for " + javaHome + " (once, takes some seconds)");
            make(new ImageMaker(javaHome, modules), jars, home);
        }
        return new RuntimeImage(home, key, StartCache.in(home), modules);
    }

    private void make(ImageMaker maker, List<Path> jars, Path home) throws ImageException {
        Path aside = null;
        try {
            Files.createDirectories(folder);
            aside = Files.createTempDirectory(folder, "making-");
            Path made = aside.resolve("image");
            maker.make(jars, made);
            move(made, home);
        } catch (IOException e) {
            throw new ImageException(
                    "The runtime image can't be made in " + folder + ": " + e
                            + ". Name a folder that can be written with -Dgrade.cache=FOLDER",
                    e);
        } finally {
            if (aside != null) {
                delete(aside);
            }
        }
    }

    private static void move(Path made, Path home) throws IOException {
        try {
            Files.move(made, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Linux calls it just "directory not empty" when somebody else was first; their image is as good.
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // Left-over files in a cache folder cost space, not correctness; the next image is made elsewhere.
            folder.toFile().deleteOnExit();
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
            return HexFormat.of().formatHex(sha.digest());
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
