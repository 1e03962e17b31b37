/** A program, and checks, like those of submissions and exercises: for recording what JVMs load. */
@NullMarked
package io.github.mvngrade.engine.sample;

import org.jspecify.annotations.NullMarked;
