/** Programs that are timed with one setting after another: how a program scales, and how a size affects it. */
@NullMarked
package io.github.mvngrade.model.curve;

import org.jspecify.annotations.NullMarked;
