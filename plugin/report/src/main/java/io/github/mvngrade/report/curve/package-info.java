/** How a program scales, how a size affects it, and how long several ways take, as pictures with their numbers. */
@NullMarked
package io.github.mvngrade.report.curve;

import org.jspecify.annotations.NullMarked;
