package io.github.mvngrade.engine.subject;

import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.warden.WardenKit;
import java.nio.file.Path;
import java.util.List;

/**
 * How to start a subject.
 *
 * @param image the runtime that it runs on
 * @param warden what its warden is made of
 * @param folder the run folder, fresh for each grade; holds {@code work}, {@code home} and {@code tmp}
 * @param classPath where it finds the submission, and what the submission may use
 * @param resources what it may use of the machine
 */
public record SubjectLaunch(
        RuntimeImage image, WardenKit warden, Path folder, ClassPath classPath, Resources resources) {
    /** What a subject's JVM is tuned for. */
    public enum Tuning {
        /** A short life: the first compiler only. Never for a timed run. */
        SHORT_LIFE,
        /** Speed, as a JVM is by default. */
        SPEED
    }

    /**
     * What a subject may use of the machine, and how.
     *
     * @param heapMiB maximum heap
     * @param tuning what its JVM is tuned for
     * @param processors the numbers of those that it may use; none for all
     */
    public record Resources(int heapMiB, Tuning tuning, List<Integer> processors) {
        public Resources {
            processors = List.copyOf(processors);
        }

        /** For checks, which aren't timed, on all processors. */
        public static Resources forChecks(int heapMiB) {
            return forChecks(heapMiB, List.of());
        }

        /** For checks on these processors only; none for all. */
        public static Resources forChecks(int heapMiB, List<Integer> processors) {
            return new Resources(heapMiB, Tuning.SHORT_LIFE, processors);
        }

        /** For timed runs on these processors only. */
        public static Resources forTiming(int heapMiB, List<Integer> processors) {
            return new Resources(heapMiB, Tuning.SPEED, processors);
        }
    }

    /** The same on another class path. */
    public SubjectLaunch on(ClassPath otherClassPath) {
        return new SubjectLaunch(image, warden, folder, otherClassPath, resources);
    }

    /** The same tuned for speed, on these processors only. */
    public SubjectLaunch timed(List<Integer> onlyProcessors) {
        return new SubjectLaunch(
                image, warden, folder, classPath, Resources.forTiming(resources.heapMiB(), onlyProcessors));
    }
}
