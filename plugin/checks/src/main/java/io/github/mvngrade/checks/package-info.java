/**
 * The API for authors of checks, which are JUnit tests that carry points.
 *
 * <p>{@link io.github.mvngrade.checks.Check} makes a test a check, {@link io.github.mvngrade.checks.Parts} shares its points,
 * {@link io.github.mvngrade.checks.Processes} and {@link io.github.mvngrade.checks.Speedup} add what the grader judges from
 * outside, {@link io.github.mvngrade.checks.Scaling}, {@link io.github.mvngrade.checks.Sweep} and
 * {@link io.github.mvngrade.checks.Comparison} what it records that earns no points. {@link io.github.mvngrade.checks.Call},
 * {@link io.github.mvngrade.checks.JavaProgram}, {@link io.github.mvngrade.checks.ThreadRun},
 * {@link io.github.mvngrade.checks.Ports}, {@link io.github.mvngrade.checks.ProcessorTime} and
 * {@link io.github.mvngrade.checks.Content} make demands on a method, a program, threads, ports, the caller's own work and a
 * file, in words that a student understands. A check that can't be decided on a machine throws
 * {@link io.github.mvngrade.checks.CannotTellException}.
 */
@NullMarked
package io.github.mvngrade.checks;

import org.jspecify.annotations.NullMarked;
