/** Running checks in subjects, and what became of each. */
@NullMarked
package io.github.mvngrade.engine.run;

import org.jspecify.annotations.NullMarked;
