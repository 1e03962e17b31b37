/** The document of one grade, both ways. */
@NullMarked
package io.github.mvngrade.record.grade;

import org.jspecify.annotations.NullMarked;
