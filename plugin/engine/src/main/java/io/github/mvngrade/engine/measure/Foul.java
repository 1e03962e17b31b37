package io.github.mvngrade.engine.measure;

import io.github.mvngrade.model.grade.SpeedupBlock.Drop;

/** What a submission may not do while it is measured. A turn in which it did doesn't count; too many of them fail the check. */
public enum Foul {
    /** Its clock went differently from the grader's. */
    BENT_CLOCK("the subject's clock disagrees with the grader's"),
    /** Under rule {@code PROCESSES}: fewer of its processes worked than workers were asked for. */
    IDLE_WORKERS("the work was not done by the worker processes"),
    /** It used the processor when it wasn't its turn. */
    WORKED_ON("the program went on working after it had answered");

    private final String words;

    Foul(String words) {
        this.words = words;
    }

    /** As a reason why a block doesn't count. */
    public Drop drop() {
        return new Drop(Drop.Kind.valueOf(name()), words);
    }
}
