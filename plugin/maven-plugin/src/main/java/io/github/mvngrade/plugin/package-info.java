/** What all goals share: their settings, Maven's two exceptions, and the guard against an older Java. */
@NullMarked
package io.github.mvngrade.plugin;

import org.jspecify.annotations.NullMarked;
