package io.github.mvngrade.engine.image;

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
}
