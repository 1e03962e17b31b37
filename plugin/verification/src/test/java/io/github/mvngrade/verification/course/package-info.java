/** The course proves itself: skeletons, solutions and wrong solutions earn what they must. */
@NullMarked
package io.github.mvngrade.verification.course;

import org.jspecify.annotations.NullMarked;
