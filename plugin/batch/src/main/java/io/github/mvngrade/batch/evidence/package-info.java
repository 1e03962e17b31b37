/** All that a grade rests on, in one file, so that it can be made again. */
@NullMarked
package io.github.mvngrade.batch.evidence;

import org.jspecify.annotations.NullMarked;
