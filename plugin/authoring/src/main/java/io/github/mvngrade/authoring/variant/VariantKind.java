package io.github.mvngrade.authoring.variant;

/** What kinds of submissions an author keeps beside the solution. */
public enum VariantKind {
    /** A mistake that students really make. */
    WRONG("src/wrong", "wrong solution", "mistake"),
    /** Another way that earns everything. */
    ALSO_CORRECT("src/also-correct", "correct solution", "change");

    private final String folder;
    private final String noun;
    private final String difference;

    VariantKind(String folder, String noun, String difference) {
        this.folder = folder;
        this.noun = noun;
        this.difference = difference;
    }

    /** Where they are, from the exercise's folder. */
    public String folder() {
        return folder;
    }

    /** How a sentence names one, without an article. */
    public String noun() {
        return noun;
    }

    /** How a sentence names what makes one differ from the solution. */
    String difference() {
        return difference;
    }
}
