/** What a grade counts in the end: a teacher's adjustments, lateness, another rubric, and who moved by them. */
@NullMarked
package io.github.mvngrade.batch.reckoning;

import org.jspecify.annotations.NullMarked;
