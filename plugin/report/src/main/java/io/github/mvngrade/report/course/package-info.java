/** The page and the document over all exercises of a course. */
@NullMarked
package io.github.mvngrade.report.course;

import org.jspecify.annotations.NullMarked;
