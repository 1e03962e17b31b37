package io.github.mvngrade.model.proof;

/** What kind of submission the checks are proven on. */
public enum SpecimenKind {
    /** What a student starts from; must earn nothing. */
    SKELETON,
    /** The author's own; must earn everything, in each of its runs. */
    SOLUTION,
    /** Another correct way, by the author too; must earn everything, in each of its runs. */
    ALSO_CORRECT,
    /** A mistake that students make; must lose exactly the checks that {@code exercise.yaml} states. */
    WRONG,
    /** Generated: a skeleton whose methods answer without working; must earn nothing. */
    DOES_NOTHING,
    /** Generated: ends the JVM as soon as a method or constructor of it is called; must earn nothing. */
    TRIPWIRE;

    /** Whether it must earn everything. */
    public boolean isCorrect() {
        return this == SOLUTION || this == ALSO_CORRECT;
    }
}
