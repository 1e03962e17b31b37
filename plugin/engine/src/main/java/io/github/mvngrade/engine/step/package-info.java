/** What follows after a check passed by itself: each step sees to one kind of demand. */
@NullMarked
package io.github.mvngrade.engine.step;

import org.jspecify.annotations.NullMarked;
