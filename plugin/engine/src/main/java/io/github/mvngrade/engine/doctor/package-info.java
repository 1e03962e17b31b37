/** What this machine can isolate and measure, found out by trying, and what to do about the rest. */
@NullMarked
package io.github.mvngrade.engine.doctor;

import org.jspecify.annotations.NullMarked;
