/** What authors of exercises need: a skeleton from a solution, and nothing in it that gives the solution away. */
@NullMarked
package io.github.mvngrade.engine.author;

import org.jspecify.annotations.NullMarked;
