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
    private final Optional<Grade> failed;

    private Begun(GradeRequest request, Optional<Checked> checked, Optional<Grade> failed) {
        this.request = request;
        this.checked = checked;
        this.failed = failed;
    }

    static Begun of(GradeRequest request, Checked checked) {
        return new Begun(request, Optional.of(checked), Optional.empty());
    }

    static Begun failed(GradeRequest request, Grade grade) {
        return new Begun(request, Optional.empty(), Optional.of(grade));
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
