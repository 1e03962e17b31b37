/** A class's grades as tables. */
@NullMarked
package io.github.mvngrade.report.gradebook;

import org.jspecify.annotations.NullMarked;
