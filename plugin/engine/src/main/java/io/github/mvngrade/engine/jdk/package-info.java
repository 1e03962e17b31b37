/** The Java installation that submissions are compiled with. */
@NullMarked
package io.github.mvngrade.engine.jdk;

import org.jspecify.annotations.NullMarked;
