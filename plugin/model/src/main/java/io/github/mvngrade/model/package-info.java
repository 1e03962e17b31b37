/** Values that every part of the grader speaks of. */
@NullMarked
package io.github.mvngrade.model;

import org.jspecify.annotations.NullMarked;
