/** How a program scales and how a size affects it, as pictures with their numbers. */
@NullMarked
package io.github.mvngrade.report.curve;

import org.jspecify.annotations.NullMarked;
