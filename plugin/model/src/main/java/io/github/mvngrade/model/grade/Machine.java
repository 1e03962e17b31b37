package io.github.mvngrade.model.grade;

/**
 * Where a grade was made.
 *
 * @param java version of the JDK, for example {@code 17.0.15+6}
 * @param vendor of the JDK
 * @param os name, version and architecture of the operating system
 * @param cores available to the grader
 */
public record Machine(String java, String vendor, String os, int cores) {}
