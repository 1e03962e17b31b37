/** The runtime image that subjects run on. */
@NullMarked
package io.github.mvngrade.engine.image;

import org.jspecify.annotations.NullMarked;
