/** The document of a whole course, both ways. */
@NullMarked
package io.github.mvngrade.record.course;

import org.jspecify.annotations.NullMarked;
