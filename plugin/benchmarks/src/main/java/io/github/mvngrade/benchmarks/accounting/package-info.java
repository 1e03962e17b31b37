/** How truly the kernel's accounting tells what a program would take on free cores, and what fools it. */
@NullMarked
package io.github.mvngrade.benchmarks.accounting;

import org.jspecify.annotations.NullMarked;
