package io.github.mvngrade.engine.warden;

import java.nio.file.Path;
import java.util.List;

/**
 * What wardens are made of. They run on the grader's own JDK: a subject's runtime image must not contain anything that calls
 * the operating system.
 *
 * @param java the JVM's launcher
 * @param classPath the warden, and all that it requires
 * @param fence that they keep their subjects within
 */
public record WardenKit(Path java, List<Path> classPath, Fence fence) {
    public WardenKit {
        classPath = List.copyOf(classPath);
    }

    /**
     * A kit on this JDK, without a fence.
     *
     * @param javaHome the JDK
     * @param classPath the warden's jars
     */
    public static WardenKit on(Path javaHome, List<Path> classPath) {
        return new WardenKit(javaHome.resolve("bin").resolve("java"), classPath, Fence.NONE);
    }

    /** The same within this fence. */
    public WardenKit within(Fence other) {
        return new WardenKit(java, classPath, other);
    }

    /** The same within a fence with a user of its own that nobody else runs as, if the fence has one. */
    public WardenKit afresh() {
        return within(fence.afresh());
    }

    /** The JDK. */
    Path javaHome() {
        return java.toAbsolutePath().getParent().getParent();
    }
}
