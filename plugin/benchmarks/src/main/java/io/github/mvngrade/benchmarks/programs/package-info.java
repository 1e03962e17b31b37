/** Programs of known speedup, which subjects run as they run a course's checks, and the size of their work. */
@NullMarked
package io.github.mvngrade.benchmarks.programs;

import org.jspecify.annotations.NullMarked;
