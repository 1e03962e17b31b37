/** Submissions that were once graded wrongly, and what must be said of them. */
@NullMarked
package io.github.mvngrade.verification.cases;

import org.jspecify.annotations.NullMarked;
