package io.github.mvngrade.engine.image;

import io.github.mvngrade.model.grade.Provenance;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A Java runtime that holds the harness, JUnit and the JDK's modules that exercises may use, and nothing else.
 *
 * @param home its folder, with {@code bin/java} below
 * @param key SHA-256, in hex, of the JDK's {@code release} file and of the jars linked in; after {@link #LIMITED} for one that
 *     isn't linked
 * @param startCache ahead-of-time cache for a subject's JVM; empty before JDK 25, or if it couldn't be recorded
 * @param added modules of the JDK that an exercise asks for; a JVM needs {@code --add-modules} to resolve them
 */
public record RuntimeImage(Path home, String key, Optional<Path> startCache, List<String> added) {
    /** The harness's entry point, for {@code -m}. */
    public static final String MAIN = "io.github.mvngrade.subject/io.github.mvngrade.subject.Main";

    /** The key of a runtime that is the JDK itself with some of its modules hidden begins with it. */
    public static final String LIMITED = Provenance.LIMITED;

    public RuntimeImage {
        added = List.copyOf(added);
    }

    /** One with the ordinary modules. */
    public RuntimeImage(Path home, String key, Optional<Path> startCache) {
        this(home, key, startCache, List.of());
    }

    /**
     * The JDK's modules in it, sorted: what a submission may be compiled against.
     *
     * @throws IOException if the image doesn't say; it is damaged then
     */
    public List<String> modules() throws IOException {
        return ReleaseFile.modules(home)
                .orElseThrow(() -> new IOException("The runtime image " + home
                        + " doesn't say which modules it has: delete that folder, and the next grade makes it again"));
    }

    /** Whether it is no image but the JDK itself with some of its modules hidden, since the JDK can't link. */
    public boolean isLimited() {
        return key.startsWith(LIMITED);
    }

    /**
     * What a subject must be able to read to run on it.
     *
     * @throws UncheckedIOException if the JDK that it belongs to is gone
     */
    public List<Path> readable() {
        if (!isLimited()) {
            return List.of(home);
        }
        try {
            return List.of(home, home.resolve("lib").toRealPath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher. */
    public Path java() {
        return home.resolve("bin").resolve(ImageMaker.executable("java"));
    }

    /** The class-data archive, which makes it start in half the time; there or not. */
    public Path archive() {
        Path libraries = home.resolve(File.separatorChar == '\\' ? "bin" : "lib");
        return libraries.resolve("server").resolve("classes.jsa");
    }

    /** Where the cache keeps it. */
    Path place() {
        return home.toAbsolutePath().normalize().getParent();
    }
}
