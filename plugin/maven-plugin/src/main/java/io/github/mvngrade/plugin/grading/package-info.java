/** The goals that a student and a teacher run: a grade, and what this machine can do. */
@NullMarked
package io.github.mvngrade.plugin.grading;

import org.jspecify.annotations.NullMarked;
