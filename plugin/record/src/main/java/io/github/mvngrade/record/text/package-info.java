/** Long texts made short. */
@NullMarked
package io.github.mvngrade.record.text;

import org.jspecify.annotations.NullMarked;
