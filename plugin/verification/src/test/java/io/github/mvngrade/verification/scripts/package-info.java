/** The scripts of {@code .ci}: they must fail when they should, and what calls them must call what exists. */
@NullMarked
package io.github.mvngrade.verification.scripts;

import org.jspecify.annotations.NullMarked;
