/** Measuring how programs scale, what sizes do to them, and how long several ways take; no point depends on any of it. */
@NullMarked
package io.github.mvngrade.engine.curve;

import org.jspecify.annotations.NullMarked;
