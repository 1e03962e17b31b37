/** Measures what checks run of a submission's own sources, in a run of its own that no mark depends on. */
@NullMarked
package io.github.mvngrade.engine.coverage;

import org.jspecify.annotations.NullMarked;
