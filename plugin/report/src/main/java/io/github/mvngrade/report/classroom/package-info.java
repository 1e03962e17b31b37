/** The page of a whole class, for teachers. */
@NullMarked
package io.github.mvngrade.report.classroom;

import org.jspecify.annotations.NullMarked;
