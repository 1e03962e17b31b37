/** Builds check packs from what an author keeps. */
@NullMarked
package io.github.mvngrade.authoring.pack;

import org.jspecify.annotations.NullMarked;
