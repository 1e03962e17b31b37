/** The grader's own processes, which the environment that Maven has reaches nowhere. */
@NullMarked
package io.github.mvngrade.engine.process;

import org.jspecify.annotations.NullMarked;
