/** The gradebook: one row for each exercise of each submission, kept so that no crash loses what was graded. */
@NullMarked
package io.github.mvngrade.batch.book;

import org.jspecify.annotations.NullMarked;
