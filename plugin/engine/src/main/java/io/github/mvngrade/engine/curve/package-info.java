/** Measuring how programs scale and what sizes do to them; no point depends on any of it. */
@NullMarked
package io.github.mvngrade.engine.curve;

import org.jspecify.annotations.NullMarked;
