/** The goals that an author runs: packs built, checks proven, a course begun and handed out. */
@NullMarked
package io.github.mvngrade.plugin.authoring;

import org.jspecify.annotations.NullMarked;
