/** Many submissions, graded as one is. */
@NullMarked
package io.github.mvngrade.verification.batch;

import org.jspecify.annotations.NullMarked;
