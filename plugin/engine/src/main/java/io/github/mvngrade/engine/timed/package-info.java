/** Programs in processes of their own that run, and are timed, whenever the grader says so. */
@NullMarked
package io.github.mvngrade.engine.timed;

import org.jspecify.annotations.NullMarked;
