/** Compares the plugin's verdicts on a speedup with simpler ways to decide it, under load, for programs of known speedup. */
@NullMarked
package io.github.mvngrade.benchmarks.verdicts;

import org.jspecify.annotations.NullMarked;
