/** Compares a submission with the skeleton by reading class files; nothing of either is loaded. */
@NullMarked
package io.github.mvngrade.engine.api;

import org.jspecify.annotations.NullMarked;
