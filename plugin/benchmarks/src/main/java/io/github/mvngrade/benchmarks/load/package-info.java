/** What else a machine does while something is measured on it. */
@NullMarked
package io.github.mvngrade.benchmarks.load;

import org.jspecify.annotations.NullMarked;
