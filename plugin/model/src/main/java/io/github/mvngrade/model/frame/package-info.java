/** Numbered frames of typed fields over a stream: all our protocols are made of these. */
@NullMarked
package io.github.mvngrade.model.frame;

import org.jspecify.annotations.NullMarked;
