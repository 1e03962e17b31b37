/** Numbered frames of typed fields over a stream: what every protocol of ours is made of. */
@NullMarked
package io.github.mvngrade.model.frame;

import org.jspecify.annotations.NullMarked;
