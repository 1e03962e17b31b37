package io.github.mvngrade.engine.doctor;

/**
 * What was found of one thing that grading needs.
 *
 * @param name of the thing, one or two words
 * @param state how well it is
 * @param found what there is, in a short sentence without a full stop
 * @param advice what to do, likewise; empty exactly if all is well
 */
public record Diagnosis(String name, State state, String found, String advice) {
    /** How well a thing is. */
    public enum State {
        /** As it should be. */
        OK,
        /** Grading works, but not all of it; the diagnosis says what is lost. */
        LIMITED,
        /** It couldn't be found out. */
        UNKNOWN,
        /** Nothing can be graded here. */
        MISSING
    }

    /** @throws IllegalArgumentException if the name or what was found is blank, or the advice doesn't fit the state */
    public Diagnosis {
        if (name.isBlank() || found.isBlank() || (state == State.OK) != advice.isBlank()) {
            throw new IllegalArgumentException("A diagnosis has a name and says what was found, with advice exactly if"
                    + " something isn't well, but is: " + name + ", " + state + ", " + found + ", " + advice);
        }
    }

    static Diagnosis ok(String name, String found) {
        return new Diagnosis(name, State.OK, found, "");
    }

    static Diagnosis limited(String name, String found, String advice) {
        return new Diagnosis(name, State.LIMITED, found, advice);
    }

    static Diagnosis unknown(String name, String found, String advice) {
        return new Diagnosis(name, State.UNKNOWN, found, advice);
    }

    static Diagnosis missing(String name, String found, String advice) {
        return new Diagnosis(name, State.MISSING, found, advice);
    }
}
