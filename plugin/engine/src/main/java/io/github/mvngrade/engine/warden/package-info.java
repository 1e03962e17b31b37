/** The grader's side of a warden: starting one, and asking it. */
@NullMarked
package io.github.mvngrade.engine.warden;

import org.jspecify.annotations.NullMarked;
