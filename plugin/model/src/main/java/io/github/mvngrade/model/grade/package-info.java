/** What a grade says. */
@NullMarked
package io.github.mvngrade.model.grade;

import org.jspecify.annotations.NullMarked;
