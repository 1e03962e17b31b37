/** How alike submissions are, as JPlag sees them. */
@NullMarked
package io.github.mvngrade.plugin.similarity;

import org.jspecify.annotations.NullMarked;
