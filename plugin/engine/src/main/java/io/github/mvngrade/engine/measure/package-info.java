/** Measuring speedups in subjects. */
@NullMarked
package io.github.mvngrade.engine.measure;

import org.jspecify.annotations.NullMarked;
