/** Submissions that want points for nothing, or do harm: each is first shown to work against a naive runner. */
@NullMarked
package io.github.mvngrade.verification.hostile;

import org.jspecify.annotations.NullMarked;
