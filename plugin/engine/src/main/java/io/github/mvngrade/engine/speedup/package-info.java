/** Decides whether a speedup reaches its target: block ratios in, a decision out. */
@NullMarked
package io.github.mvngrade.engine.speedup;

import org.jspecify.annotations.NullMarked;
