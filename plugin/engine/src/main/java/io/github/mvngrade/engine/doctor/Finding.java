package io.github.mvngrade.engine.doctor;

/**
 * What was found of one thing that grading needs.
 *
 * @param name of the thing, one or two words
 * @param state how well it is
 * @param found what there is, in a short sentence without a full stop
 * @param advice what to do, likewise; empty exactly if all is well
 */
public record Finding(String name, State state, String found, String advice) {
    /** How well a thing is. */
    public enum State {
        /** As it should be. */
        OK,
        /** Grading works, but not all of it; the finding says what is lost. */
        LIMITED,
        /** It couldn't be found out. */
        UNKNOWN,
        /** Nothing can be graded here. */
        MISSING
    }

    /** @throws IllegalArgumentException if the name or what was found is blank, or the advice doesn't fit the state */
    public Finding {
        if (name.isBlank() || found.isBlank() || (state == State.OK) != advice.isBlank()) {
            throw new IllegalArgumentException("A finding has a name and says what was found, with advice exactly if"
                    + " something isn't well, but is: " + name + ", " + state + ", " + found + ", " + advice);
        }
    }

    static Finding ok(String name, String found) {
        return new Finding(name, State.OK, found, "");
    }

    static Finding limited(String name, String found, String advice) {
        return new Finding(name, State.LIMITED, found, advice);
    }

    static Finding unknown(String name, String found, String advice) {
        return new Finding(name, State.UNKNOWN, found, advice);
    }

    static Finding missing(String name, String found, String advice) {
        return new Finding(name, State.MISSING, found, advice);
    }
}
