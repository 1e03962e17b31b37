/** What all goals share: their settings, Maven's two exceptions, and the guard against a Java that is too old. */
@NullMarked
package io.github.mvngrade.plugin;

import org.jspecify.annotations.NullMarked;
