package io.github.mvngrade.engine.subject;

import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.model.frame.SocketPass;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line of a subject's JVM, and the world that it runs in. */
final class SubjectCommand {
    /** A cache that can't be used must not print into a submission's output. */
    private static final String SILENT_ABOUT_CACHE = "-Xlog:aot*=off";

    private SubjectCommand() {}

    static Guarded of(SubjectLaunch launch, Path socket) {
        Path folder = launch.folder();
        List<String> command = new ArrayList<>(List.of(
                launch.image().java().toString(),
                "-Xmx" + launch.resources().heapMiB() + "m",
                "-Xss1m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:MaxDirectMemorySize=" + launch.resources().heapMiB() + "m",
                // A security manager that a submission leaves behind would stand in the harness's way, too.
                "-Djava.security.manager=disallow",
                "-Duser.language=en",
                "-Duser.home=" + folder.resolve("home"),
                "-Djava.io.tmpdir=" + folder.resolve("tmp")));
        if (launch.resources().tuning() == SubjectLaunch.Tuning.SHORT_LIFE) {
            // Nothing is timed: the compiler may have a core of its own, unlike in the image's other JVMs.
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+BackgroundCompilation"));
            // Not for a timed JVM, which is to be as fast and as slow as any.
            launch.image()
                    .startCache()
                    .ifPresent(cache -> command.addAll(List.of("-XX:AOTCache=" + cache, SILENT_ABOUT_CACHE)));
        }
        if (!launch.resources().processors().isEmpty()) {
            command.add("-XX:ActiveProcessorCount="
                    + launch.resources().processors().size());
        }
        List<String> added = launch.image().added();
        if (!added.isEmpty()) {
            command.add("--add-modules=" + String.join(",", added));
        }
        command.add("-cp");
        command.add(launch.classPath().toString());
        command.addAll(List.of("-m", RuntimeImage.MAIN, socket.toString()));
        return new Guarded(
                command,
                environment(launch),
                folder.resolve("work"),
                launch.resources().processors(),
                ground(launch, socket));
    }

    private static Guarded.Ground ground(SubjectLaunch launch, Path socket) {
        List<Path> readable = new ArrayList<>(launch.classPath().entries());
        readable.addAll(launch.image().readable());
        readable.add(SocketPass.file(socket));
        return new Guarded.Ground(
                readable.stream().map(Path::toAbsolutePath).toList(), RunFolder.ofSubject(launch.folder()));
    }

    /** A submission that starts {@code java} without a path gets the JVM that it runs on, as it does where it was tried. */
    private static Map<String, String> environment(SubjectLaunch launch) {
        Path folder = launch.folder();
        Map<String, String> environment = OwnProcess.environment();
        String programs = String.valueOf(launch.image().java().getParent());
        environment.replaceAll(
                (name, value) -> name.equalsIgnoreCase("PATH") ? programs + File.pathSeparator + value : value);
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("TMPDIR", folder.resolve("tmp").toString());
        return environment;
    }
}
