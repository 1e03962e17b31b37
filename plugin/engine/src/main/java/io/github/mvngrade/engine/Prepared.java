package io.github.mvngrade.engine;

import io.github.mvngrade.engine.image.ImageWatch;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.intake.Sources;
import io.github.mvngrade.engine.pack.PackedClasses;
import io.github.mvngrade.engine.subject.Leftovers;
import io.github.mvngrade.engine.subject.SubjectLaunch;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A submission that was taken in and compiled. It has a folder of its own on disk until it is closed.
 *
 * @see Grader#prepare
 */
public final class Prepared implements AutoCloseable {
    private final GradeRequest request;
    private final RunFolder folder;
    private final ImageWatch watch;
    private final Times times;
    private Optional<Grade> refused = Optional.empty();
    private Optional<Compiled> compiled = Optional.empty();

    Prepared(GradeRequest request, RunFolder folder, ImageWatch watch, Times times) {
        this.request = request;
        this.folder = folder;
        this.watch = watch;
        this.times = times;
    }

    /**
     * What checks run on.
     *
     * @param sources that were taken in
     * @param course what the pack brings
     * @param classes folder with the compiled submission
     * @param launch how its subjects are started
     * @param warnings of the compiler
     * @param remarks on the sources
     */
    record Compiled(
            Sources sources,
            PackedClasses course,
            Path classes,
            SubjectLaunch launch,
            List<Diagnostic> warnings,
            List<Remark> remarks) {}

    Prepared refused(Grade grade) {
        refused = Optional.of(grade);
        return this;
    }

    Prepared compiled(Compiled ready) {
        compiled = Optional.of(ready);
        return this;
    }

    GradeRequest request() {
        return request;
    }

    RunFolder folder() {
        return folder;
    }

    /** Over the runtime image, since before the submission was compiled. */
    ImageWatch watch() {
        return watch;
    }

    /** What was spent on it until now. */
    Times times() {
        return times;
    }

    /** What checks run on; empty if the submission was refused. */
    Optional<Compiled> compiled() {
        return compiled;
    }

    /** The grade, if no check can be run: the submission can't be read, or doesn't compile. */
    public Optional<Grade> refused() {
        return refused.map(grade -> grade.withTimes(times.took()));
    }

    /** Whom its subjects ran as, if they had a user of their own. */
    private OptionalInt user() {
        return compiled.map(ready -> ready.launch().warden().fence().user()).orElse(OptionalInt.empty());
    }

    /**
     * Ends what the submission left running, and deletes its folder.
     *
     * @throws GraderException if that can't be done; the message says why
     */
    @Override
    public void close() throws GraderException {
        Leftovers.kill(folder.path(), user());
        Trouble.named(() -> {
            folder.close();
            return folder;
        });
    }
}
