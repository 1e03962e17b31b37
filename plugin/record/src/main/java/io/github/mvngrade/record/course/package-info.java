/** The document over all exercises of a course, both ways. */
@NullMarked
package io.github.mvngrade.record.course;

import org.jspecify.annotations.NullMarked;
