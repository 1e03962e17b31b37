/** What is still done when this JVM is told to end, and in which order. */
@NullMarked
package io.github.mvngrade.engine.ending;

import org.jspecify.annotations.NullMarked;
