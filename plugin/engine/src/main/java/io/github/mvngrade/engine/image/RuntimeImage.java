package io.github.mvngrade.engine.image;

import java.io.File;
import java.nio.file.Path;

/**
 * A Java runtime that holds the harness, JUnit and the JDK's modules that exercises may use, and nothing else.
 *
 * @param home its folder, with {@code bin/java} below
 * @param key SHA-256, in hex, of the JDK's {@code release} file and of the jars linked in
 */
public record RuntimeImage(Path home, String key) {
    /** The launcher. */
    public Path java() {
        return home.resolve("bin").resolve(ImageMaker.executable("java"));
    }

    /** The class-data archive, which makes it start in half the time; there or not. */
    public Path archive() {
        Path libraries = home.resolve(File.separatorChar == '\\' ? "bin" : "lib");
        return libraries.resolve("server").resolve("classes.jsa");
    }
}
