/** How a program scales and what a size does to it, as pictures with their numbers. */
@NullMarked
package io.github.mvngrade.report.curve;

import org.jspecify.annotations.NullMarked;
