/** The wrong solutions of an exercise, as whole files and as patches of the solution. */
@NullMarked
package io.github.mvngrade.authoring.wrong;

import org.jspecify.annotations.NullMarked;
