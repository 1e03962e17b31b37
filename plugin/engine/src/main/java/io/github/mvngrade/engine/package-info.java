/** Grades one submission of one exercise. */
@NullMarked
package io.github.mvngrade.engine;

import org.jspecify.annotations.NullMarked;
