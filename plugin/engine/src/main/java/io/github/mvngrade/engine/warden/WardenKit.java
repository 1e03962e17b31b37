package io.github.mvngrade.engine.warden;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What wardens are made of. They run on the grader's own JDK: a subject's runtime image must not contain anything that calls
 * the operating system.
 *
 * @param java the JVM's launcher
 * @param classPath the warden, and all that it requires
 * @param fence that they keep their subjects within
 * @param archive what their JVMs do with an archive of their classes: an option, or none
 */
public record WardenKit(Path java, List<Path> classPath, Fence fence, Optional<String> archive) {
    private static final String MAIN = "io.github.mvngrade.warden.Main";

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
        return new WardenKit(javaHome.resolve("bin").resolve("java"), classPath, Fence.NONE, Optional.empty());
    }

    /** The same within this fence. */
    public WardenKit within(Fence other) {
        return new WardenKit(java, classPath, other, archive);
    }

    /** The same within a fence with a user of its own that nobody else runs as, if the fence has one. */
    public WardenKit afresh() {
        return within(fence.afresh());
    }

    /** The same, started faster by this archive of a warden's classes. */
    public WardenKit startingFrom(Path recorded) {
        return new WardenKit(java, classPath, fence, Optional.of("-XX:SharedArchiveFile=" + recorded));
    }

    /** The same, which records an archive when a warden ends. */
    public WardenKit recording(Path made) {
        return new WardenKit(java, classPath, fence, Optional.of("-XX:ArchiveClassesAtExit=" + made));
    }

    /**
     * The command line of a warden.
     *
     * @param guarded what it guards
     * @param socket where it meets the grader; its native library is unpacked beside it, since the system's own temporary folder
     *     may not allow that
     */
    List<String> command(Guarded guarded, Path socket) {
        List<String> command = jvm(socket.toAbsolutePath().getParent());
        command.add(MAIN);
        command.add(socket.toString());
        command.add(
                guarded.processors().isEmpty()
                        ? "-"
                        : guarded.processors().stream().map(String::valueOf).collect(Collectors.joining(",")));
        command.addAll(fence.around(guarded, javaHome()).arguments());
        command.addAll(guarded.command());
        return command;
    }

    /** Up to the main class. */
    private List<String> jvm(Path scratch) {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        archive.ifPresent(command::add);
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                // What it prints would be taken for the subject's words.
                "-Xlog:disable",
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djna.nosys=true",
                // Nothing is looked for by its name; otherwise a process would ask where the system has its libraries.
                "-Djna.platform.library.path=",
                "-Djava.io.tmpdir=" + scratch,
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        return command;
    }

    /** The JDK. */
    public Path javaHome() {
        return java.toAbsolutePath().getParent().getParent();
    }
}
