/** Grades many submissions: checks beside each other, measures alone. */
@NullMarked
package io.github.mvngrade.batch.run;

import org.jspecify.annotations.NullMarked;
