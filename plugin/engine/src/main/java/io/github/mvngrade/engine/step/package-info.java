/** What a check's own run means for it, and what follows once it passed: each step sees to one kind of demand. */
@NullMarked
package io.github.mvngrade.engine.step;

import org.jspecify.annotations.NullMarked;
