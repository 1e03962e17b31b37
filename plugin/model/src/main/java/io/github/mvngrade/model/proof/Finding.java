package io.github.mvngrade.model.proof;

import java.util.List;

/**
 * Something that a proof found.
 *
 * @param weight whether the proof fails because of it
 * @param what happened and what was expected, in one or two sentences
 * @param advice what to do next; empty if there is nothing to do
 * @param evidence lines that show it, for example the check's own message; often from a program, so untrusted text
 */
public record Finding(Weight weight, String what, String advice, List<String> evidence) {
    /** How much a finding matters. */
    public enum Weight {
        /** The exercise must be changed; the proof failed. */
        OBJECTION,
        /** This machine couldn't tell; neither proven nor disproven. */
        UNDECIDED,
        /** Good to know. */
        NOTE
    }

    public Finding {
        evidence = List.copyOf(evidence);
    }
}
