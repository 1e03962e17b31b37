/**
 * What an exercise's given sources may use, in the subject and in the child JVMs that a submission starts.
 *
 * <p>A {@link io.github.mvngrade.given.Meeting} makes overlap certain, {@link io.github.mvngrade.given.Notes} tell the check
 * what happened in a child, and a {@link io.github.mvngrade.given.Board} carries either to given code that gets no argument
 * from the check.
 *
 * <p>All of it stands on the class path of the submission, which can call it, too, and write to its folders. So what it says
 * explains a check's outcome and never alone earns a point: show that processes worked by what the grader sees from outside.
 */
@NullMarked
package io.github.mvngrade.given;

import org.jspecify.annotations.NullMarked;
