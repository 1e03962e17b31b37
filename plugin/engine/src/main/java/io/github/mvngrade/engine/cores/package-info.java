/** The machine's cores: which there are, who has them, and who used them. */
@NullMarked
package io.github.mvngrade.engine.cores;

import org.jspecify.annotations.NullMarked;
