/** Values that all parts of the grader share. */
@NullMarked
package io.github.mvngrade.model;

import org.jspecify.annotations.NullMarked;
