/** Cuts a skeleton from a solution, and leaves nothing in it that gives the solution away. */
@NullMarked
package io.github.mvngrade.authoring.skeleton;

import org.jspecify.annotations.NullMarked;
