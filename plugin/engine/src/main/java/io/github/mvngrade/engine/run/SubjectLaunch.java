package io.github.mvngrade.engine.run;

import io.github.mvngrade.engine.image.RuntimeImage;
import java.nio.file.Path;
import java.util.List;

/**
 * How to start a subject.
 *
 * @param image the runtime that it runs on
 * @param folder the run folder, fresh for each grade; holds {@code work}, {@code home} and {@code tmp}
 * @param classPath the submission's classes, then whatever stands behind them
 * @param heapMiB maximum heap
 * @param tuning what its JVM is tuned for
 */
public record SubjectLaunch(RuntimeImage image, Path folder, List<Path> classPath, int heapMiB, Tuning tuning) {
    /** What a subject's JVM is tuned for. */
    public enum Tuning {
        /** A short life: the first compiler only. Never for a timed run. */
        SHORT_LIFE,
        /** Speed, as a JVM is by default. */
        SPEED
    }

    public SubjectLaunch {
        classPath = List.copyOf(classPath);
    }
}
