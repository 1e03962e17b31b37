package io.github.mvngrade.engine;

import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Grade;
import java.util.Optional;

/**
 * One submission of many, checked but not yet measured; or the grade that says why it can't be.
 *
 * @see Grader#begin
 */
public final class Begun implements AutoCloseable {
    private final GradeRequest request;
    private final Optional<Checked> checked;
    private final Optional<SoFar> soFar;
    private final Optional<Grade> failed;

    private Begun(GradeRequest request, Optional<Checked> checked, Optional<SoFar> soFar, Optional<Grade> failed) {
        this.request = request;
        this.checked = checked;
        this.soFar = soFar;
        this.failed = failed;
    }

    /**
     * What is known before anything is measured.
     *
     * @param checked the results of the checks alone: one whose speedup is still to be measured has passed in it. It is for
     *     {@link Grader#begin(GradeRequest, Grade)}, and for nobody to see.
     * @param shown the same grade with the points that depend on a measurement pending
     */
    public record SoFar(Grade checked, Grade shown) {}

    static Begun of(GradeRequest request, Checked checked, Optional<SoFar> soFar) {
        return new Begun(request, Optional.of(checked), soFar, Optional.empty());
    }

    static Begun failed(GradeRequest request, Grade grade) {
        return new Begun(request, Optional.empty(), Optional.empty(), Optional.of(grade));
    }

    /** What is known before anything is measured; empty if nothing could be checked. */
    public Optional<SoFar> soFar() {
        return soFar;
    }

    GradeRequest request() {
        return request;
    }

    Optional<Checked> checked() {
        return checked;
    }

    Optional<Grade> failed() {
        return failed;
    }

    /** Whether {@link Grader#finish} needs cores that nobody else uses. */
    public boolean needsMeasuring() {
        return checked.map(Checked::needsMeasuring).orElse(false);
    }

    /**
     * Gives up what {@link Grader#finish} wasn't called for.
     *
     * @throws GraderException if its folder can't be deleted
     */
    @Override
    public void close() throws GraderException {
        if (checked.isPresent()) {
            checked.get().prepared().close();
        }
    }
}
