/** What a measurement sees of the machine: its clocks, what its cores are worth, whether they are free, what a start costs. */
@NullMarked
package io.github.mvngrade.engine.machine;

import org.jspecify.annotations.NullMarked;
