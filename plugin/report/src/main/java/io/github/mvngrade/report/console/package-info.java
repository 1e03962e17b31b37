/** The grade as lines of a terminal or a log. */
@NullMarked
package io.github.mvngrade.report.console;

import org.jspecify.annotations.NullMarked;
