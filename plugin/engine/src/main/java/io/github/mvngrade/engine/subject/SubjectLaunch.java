package io.github.mvngrade.engine.subject;

import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.warden.WardenKit;
import java.nio.file.Path;
import java.util.List;

/**
 * How to start a subject.
 *
 * @param platform what it stands on
 * @param folder the run folder, fresh for each grade; holds {@code work}, {@code home} and {@code tmp}
 * @param classPath where it finds the submission, and what the submission may use
 * @param heapMiB maximum heap
 * @param tuning what its JVM is tuned for
 * @param processors the numbers of those that it may use; none for all
 */
public record SubjectLaunch(
        Platform platform, Path folder, ClassPath classPath, int heapMiB, Tuning tuning, List<Integer> processors) {
    /**
     * What a subject stands on.
     *
     * @param warden what its warden is made of
     * @param image the runtime that it runs on
     */
    public record Platform(WardenKit warden, RuntimeImage image) {}

    /** What a subject's JVM is tuned for. */
    public enum Tuning {
        /** A short life: the first compiler only. Never for a timed run. */
        SHORT_LIFE,
        /** Speed, as a JVM is by default. */
        SPEED
    }

    public SubjectLaunch {
        processors = List.copyOf(processors);
    }

    /** The same on another class path. */
    public SubjectLaunch on(ClassPath otherClassPath) {
        return new SubjectLaunch(platform, folder, otherClassPath, heapMiB, tuning, processors);
    }

    /** The same tuned for speed, on these processors only. */
    public SubjectLaunch timed(List<Integer> onlyProcessors) {
        return new SubjectLaunch(platform, folder, classPath, heapMiB, Tuning.SPEED, onlyProcessors);
    }
}
