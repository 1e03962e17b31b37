/** Proves an exercise's checks: on its skeleton, its solution, its wrong solutions, and generated submissions. */
@NullMarked
package io.github.mvngrade.authoring.proof;

import org.jspecify.annotations.NullMarked;
