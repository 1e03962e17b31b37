/** Measured comparisons; each a program of one file that is launched from its source. */
@NullMarked
package io.github.mvngrade.benchmarks;

import org.jspecify.annotations.NullMarked;
