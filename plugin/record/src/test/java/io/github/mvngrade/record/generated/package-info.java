/** Grades as no person would think of them. */
@NullMarked
package io.github.mvngrade.record.generated;

import org.jspecify.annotations.NullMarked;
