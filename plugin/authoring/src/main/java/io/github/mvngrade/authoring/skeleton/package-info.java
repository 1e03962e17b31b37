/** Cuts a skeleton from a solution, and makes sure that it doesn't give the solution away. */
@NullMarked
package io.github.mvngrade.authoring.skeleton;

import org.jspecify.annotations.NullMarked;
