package io.github.mvngrade.engine.warden;

import java.nio.file.Path;
import java.util.List;

/**
 * What wardens are made of. They run on the grader's own JDK: a subject's runtime image must not contain anything that calls
 * the operating system.
 *
 * @param java the JVM's launcher
 * @param classPath the warden, and all that it requires
 */
public record WardenKit(Path java, List<Path> classPath) {
    public WardenKit {
        classPath = List.copyOf(classPath);
    }

    /**
     * A kit on this JDK.
     *
     * @param javaHome the JDK
     * @param classPath the warden's jars
     */
    public static WardenKit on(Path javaHome, List<Path> classPath) {
        return new WardenKit(javaHome.resolve("bin").resolve("java"), classPath);
    }
}
