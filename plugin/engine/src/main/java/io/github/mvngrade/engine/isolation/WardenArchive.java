package io.github.mvngrade.engine.isolation;

import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.jdk.ClassArchives;
import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.engine.warden.Warden;
import io.github.mvngrade.engine.warden.WardenKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The archive of a warden's classes, which every start of a subject waits for. It is recorded while a warden does for a shell what
 * it does for a subject.
 */
public final class WardenArchive {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long LOOK_MILLIS = 5;

    private WardenArchive() {}

    /**
     * The same kit with an archive, which is made in the cache if it isn't there; without one if it can't be, which costs speed
     * only.
     *
     * @param kit with the fence that wardens keep
     */
    public static WardenKit added(WardenKit kit, Path cache) throws InterruptedException {
        Optional<String> jars = stamps(kit.classPath());
        if (jars.isEmpty()) {
            return kit;
        }
        return ClassArchives.of("warden", cache, kit.javaHome(), jars.get())
                .archive((made, scratch) -> record(kit.afresh().recording(made)))
                .map(kit::startingFrom)
                .orElse(kit);
    }

    /** What a JVM compares of the jars before it uses an archive; empty if there is something else than jars, as it takes none then. */
    private static Optional<String> stamps(List<Path> classPath) {
        StringBuilder stamps = new StringBuilder();
        try {
            for (Path jar : classPath) {
                if (!Files.isRegularFile(jar)) {
                    return Optional.empty();
                }
                stamps.append('\n')
                        .append(jar.toAbsolutePath())
                        .append(Files.size(jar))
                        .append(Files.getLastModifiedTime(jar));
            }
            return Optional.of(stamps.toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean record(WardenKit kit) throws IOException, InterruptedException {
        try (RunFolder folder = kit.fence().runFolder()) {
            kit.fence().admit(folder.path(), List.of());
            Guarded shell = new Guarded(
                    List.of("/bin/sh", "-c", "sleep 0.1; exit 0"),
                    OwnProcess.environment(),
                    folder.work(),
                    List.of(),
                    Guarded.Ground.NONE);
            try (Warden warden = Warden.start(kit, shell, folder.path().resolve("w"))) {
                return watched(warden);
            }
        }
    }

    private static boolean watched(Warden warden) throws IOException, InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        warden.begin();
        warden.stop();
        warden.resume();
        OptionalInt exit = warden.exit();
        while (exit.isEmpty() && System.nanoTime() - end < 0) {
            warden.cpu();
            Thread.sleep(LOOK_MILLIS);
            exit = warden.exit();
        }
        warden.settle(Duration.ZERO);
        return exit.isPresent();
    }
}
