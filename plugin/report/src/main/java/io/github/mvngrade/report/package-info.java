/** A grade in, files out. */
@NullMarked
package io.github.mvngrade.report;

import org.jspecify.annotations.NullMarked;
