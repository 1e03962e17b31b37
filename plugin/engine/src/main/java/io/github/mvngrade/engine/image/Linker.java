package io.github.mvngrade.engine.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A JDK's {@code jlink}.
 *
 * @param tool the program
 * @param source what it links from
 */
public record Linker(Path tool, Source source) {
    /** What runtime images are linked from. */
    public enum Source {
        /** The JDK's folder {@code jmods}. */
        JMODS,
        /** The JDK's own runtime image: from 24 on a JDK may come without jmods. */
        OWN_IMAGE
    }

    private static final Pattern FEATURE_VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int FIRST_LINKABLE_FROM_ITSELF = 24;

    /**
     * That of a JDK.
     *
     * @throws ImageException if it has none, or nothing to link from; the message says what to do
     */
    public static Linker of(Path javaHome) throws ImageException {
        Optional<String> lacking = lacking(javaHome);
        if (lacking.isPresent()) {
            throw new ImageException(lacking.get());
        }
        return new Linker(jlink(javaHome), hasModules(javaHome) ? Source.JMODS : Source.OWN_IMAGE);
    }

    /**
     * Why a JDK can't link, and what to do about it; empty if it can.
     *
     * @throws ImageException if it isn't a JDK
     */
    public static Optional<String> lacking(Path javaHome) throws ImageException {
        if (!Files.isExecutable(jlink(javaHome))) {
            return Optional.of("The JDK at " + javaHome + " has no jlink, which makes the runtime that submissions"
                    + " run on: set JAVA_HOME to a full JDK 17 or newer (on Debian: openjdk-17-jdk-headless)");
        }
        if (!hasModules(javaHome) && featureVersion(javaHome) < FIRST_LINKABLE_FROM_ITSELF) {
            return Optional.of(
                    "The JDK at " + javaHome + " has no folder jmods, which jlink links from: set"
                            + " JAVA_HOME to a full JDK (on Debian: openjdk-17-jdk-headless; on Fedora, add java-17-openjdk-jmods)");
        }
        return Optional.empty();
    }

    private static Path jlink(Path javaHome) {
        return javaHome.resolve("bin").resolve(ImageMaker.executable("jlink"));
    }

    private static boolean hasModules(Path javaHome) {
        return Files.isDirectory(javaHome.resolve("jmods"));
    }

    /** 17, 25 and so on; 0 if the JDK doesn't say. */
    static int featureVersion(Path javaHome) throws ImageException {
        try {
            Matcher version = FEATURE_VERSION.matcher(Files.readString(javaHome.resolve("release")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            throw new ImageException(
                    "The JDK at " + javaHome + " doesn't say what it is (" + e + "): set JAVA_HOME to a full JDK 17 or"
                            + " newer",
                    e);
        }
    }
}
