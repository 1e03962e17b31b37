/** Writing so that a reader never sees half a file. */
@NullMarked
package io.github.mvngrade.record.file;

import org.jspecify.annotations.NullMarked;
