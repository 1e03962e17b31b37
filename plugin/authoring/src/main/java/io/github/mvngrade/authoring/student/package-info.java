/** Proves what students get of an exercise: that it compiles, and that the solution passes with their pack. */
@NullMarked
package io.github.mvngrade.authoring.student;

import org.jspecify.annotations.NullMarked;
