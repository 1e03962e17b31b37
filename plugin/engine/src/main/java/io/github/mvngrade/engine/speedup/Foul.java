package io.github.mvngrade.engine.speedup;

import io.github.mvngrade.model.grade.SpeedupBlock.Drop;

/** What a submission may not do while it is measured. A turn in which it did doesn't count; too many of them fail the check. */
public enum Foul {
    /** Its clock ran differently from the grader's. */
    BENT_CLOCK,
    /** Under rule {@code PROCESSES}: fewer of its processes worked than workers were asked for. */
    IDLE_WORKERS,
    /** It used the processor when it wasn't its turn. */
    WORKED_ON;

    /** As a reason why a block doesn't count. */
    public Drop drop() {
        return Drop.of(Drop.Kind.valueOf(name()));
    }
}
