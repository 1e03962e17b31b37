/** What was handed in: which submissions a folder holds, and which exercises are in each. */
@NullMarked
package io.github.mvngrade.batch.intake;

import org.jspecify.annotations.NullMarked;
