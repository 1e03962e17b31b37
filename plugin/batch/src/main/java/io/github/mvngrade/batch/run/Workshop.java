package io.github.mvngrade.batch.run;

import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.GraderException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What a worker grades with.
 *
 * @param graders one for each pack
 * @param version of the grader; orders of another version are left to others
 * @param scratch folder for submissions while they are graded
 * @param threads how many are graded at a time, 1 or more
 * @param progress gets a few words on what is being done when it may take a while
 */
public record Workshop(Graders graders, String version, Path scratch, int threads, Consumer<String> progress) {
    /** Makes graders. */
    public interface Graders {
        /**
         * The grader for a pack.
         *
         * @throws GraderException if this machine lacks something that it needs
         */
        Grader of(Pack pack) throws GraderException, InterruptedException;
    }
}
