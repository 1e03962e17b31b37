/** What there is to grade with, and what is made of it. */
@NullMarked
package io.github.mvngrade.engine.toolchain;

import org.jspecify.annotations.NullMarked;
