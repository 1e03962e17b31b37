/** The page and the document of a whole course. */
@NullMarked
package io.github.mvngrade.report.course;

import org.jspecify.annotations.NullMarked;
