/** Submissions that an author keeps beside the solution, wrong ones and correct ones, as whole files or as patches of it. */
@NullMarked
package io.github.mvngrade.authoring.variant;

import org.jspecify.annotations.NullMarked;
