/** What this machine can isolate and measure, found by trying it, and what to do about what it can't. */
@NullMarked
package io.github.mvngrade.engine.doctor;

import org.jspecify.annotations.NullMarked;
