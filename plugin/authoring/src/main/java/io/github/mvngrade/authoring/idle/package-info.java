/** Makes submissions that do no work from a skeleton's sources, so that it can be proven that they earn nothing. */
@NullMarked
package io.github.mvngrade.authoring.idle;

import org.jspecify.annotations.NullMarked;
