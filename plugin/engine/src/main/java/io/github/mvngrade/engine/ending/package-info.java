/** The last work of this JVM before it ends, in order. */
@NullMarked
package io.github.mvngrade.engine.ending;

import org.jspecify.annotations.NullMarked;
