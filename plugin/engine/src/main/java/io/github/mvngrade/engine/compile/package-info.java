/** Compiles a submission in a JVM of its own. */
@NullMarked
package io.github.mvngrade.engine.compile;

import org.jspecify.annotations.NullMarked;
