/** A program like those that submissions are, for recording what the JVMs of submissions load. */
@NullMarked
package io.github.mvngrade.engine.sample;

import org.jspecify.annotations.NullMarked;
