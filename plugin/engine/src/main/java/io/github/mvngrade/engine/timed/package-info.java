/** Programs in processes of their own that the grader runs and times again and again. */
@NullMarked
package io.github.mvngrade.engine.timed;

import org.jspecify.annotations.NullMarked;
