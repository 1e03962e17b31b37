/** The goals: parameters, one call, and Maven's two exceptions. */
@NullMarked
package io.github.mvngrade.plugin;

import org.jspecify.annotations.NullMarked;
