package io.github.mvngrade.model.grade;

import io.github.mvngrade.model.Ending;
import java.time.Duration;

/**
 * How a check ran.
 *
 * @param ending how the subject's process was doing when the check was over
 * @param duration from the check's start to its end, by the grader's clock
 * @param output what the submission printed meanwhile, capped and marked where it was cut; untrusted text
 */
public record Execution(Ending ending, Duration duration, String output) {}
