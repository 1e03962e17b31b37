/**
 * What an author of checks, which are JUnit tests that carry points, writes against.
 *
 * <p>{@link io.github.mvngrade.checks.Check} makes a test a check, {@link io.github.mvngrade.checks.Processes} and
 * {@link io.github.mvngrade.checks.Speedup} add what the grader judges from outside, {@link io.github.mvngrade.checks.Scaling} and
 * {@link io.github.mvngrade.checks.Sweep} what it records beside the points. {@link io.github.mvngrade.checks.Call}, {@link
 * io.github.mvngrade.checks.JavaProgram} and {@link io.github.mvngrade.checks.Content} demand something of a method, a program and a file, in words that a student
 * understands.
 */
@NullMarked
package io.github.mvngrade.checks;

import org.jspecify.annotations.NullMarked;
