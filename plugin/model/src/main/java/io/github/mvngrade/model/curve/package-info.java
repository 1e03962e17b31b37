/**
 * Programs that are timed without a point depending on it: how a program scales, how a size affects it, and how long several
 * ways take to do the same work.
 */
@NullMarked
package io.github.mvngrade.model.curve;

import org.jspecify.annotations.NullMarked;
