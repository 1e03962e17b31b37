package io.github.mvngrade.model.coverage;

/**
 * One line of a source.
 *
 * @param text of it, without its end; untrusted
 * @param status how much of its code ran, in any JVM
 * @param branches ways out of its conditions: those that were taken, and those that weren't, over all JVMs
 * @param ran where its code ran
 */
public record SourceLine(String text, Status status, Counter branches, Ran ran) {
    /** How much of a line's code ran. */
    public enum Status {
        /** It has no code. */
        EMPTY,
        MISSED,
        /** Some of its instructions ran, or not all of its branches were taken. */
        PARTLY,
        FULL
    }

    /** In which JVMs code ran. */
    public enum Ran {
        NOWHERE,
        /** In the subject itself; perhaps in its children too. */
        SUBJECT,
        /** In JVMs that the subject started, and not in the subject itself. */
        ONLY_CHILDREN
    }

    /** @throws IllegalArgumentException if a line ran nowhere but is covered, or the other way round */
    public SourceLine {
        if (covered(status) != (ran != Ran.NOWHERE)) {
            throw new IllegalArgumentException("A line that is " + status + " can't have run: " + ran);
        }
    }

    /** Whether any of its code ran. */
    public boolean covered() {
        return covered(status);
    }

    private static boolean covered(Status status) {
        return status == Status.PARTLY || status == Status.FULL;
    }
}
