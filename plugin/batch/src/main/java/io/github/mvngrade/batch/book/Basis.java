package io.github.mvngrade.batch.book;

/**
 * What a grade was made from. If none of it has changed, the submission needn't be graded again.
 *
 * @param content digest of what was handed in
 * @param checks digest of the check pack
 * @param version of the grader
 */
public record Basis(String content, String checks, String version) {
    /** Of a submission of which nothing can be graded. */
    public static final Basis NONE = new Basis("", "", "");
}
