/** Writing so that a reader never sees half a file. */
@NullMarked
package io.github.mvngrade.report.file;

import org.jspecify.annotations.NullMarked;
