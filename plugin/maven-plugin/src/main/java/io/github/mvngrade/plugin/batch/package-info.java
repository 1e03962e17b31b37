/** The goals for a whole class. */
@NullMarked
package io.github.mvngrade.plugin.batch;

import org.jspecify.annotations.NullMarked;
