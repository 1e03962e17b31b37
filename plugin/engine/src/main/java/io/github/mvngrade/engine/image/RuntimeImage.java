package io.github.mvngrade.engine.image;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A Java runtime that holds the harness, JUnit and the JDK's modules that exercises may use, and nothing else.
 *
 * @param home its folder, with {@code bin/java} below
 * @param key SHA-256, in hex, of the JDK's {@code release} file and of the jars linked in
 * @param startCache ahead-of-time cache for a subject's JVM; empty before JDK 25, or if it couldn't be recorded
 */
public record RuntimeImage(Path home, String key, Optional<Path> startCache) {
    /** The harness's entry point, for {@code -m}. */
    public static final String MAIN = "io.github.mvngrade.subject/io.github.mvngrade.subject.Main";

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
