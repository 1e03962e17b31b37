/** Annotations and helpers for checks: JUnit tests that carry points. */
@NullMarked
package io.github.mvngrade.checks;

import org.jspecify.annotations.NullMarked;
