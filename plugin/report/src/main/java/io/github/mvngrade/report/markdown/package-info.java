/** Grades as Markdown, as GitHub renders it. */
@NullMarked
package io.github.mvngrade.report.markdown;

import org.jspecify.annotations.NullMarked;
