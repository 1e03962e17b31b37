/** The page of one grade. */
@NullMarked
package io.github.mvngrade.report.html;

import org.jspecify.annotations.NullMarked;
