/** Check packs: what they hold, and how they are read and written. */
@NullMarked
package io.github.mvngrade.engine.pack;

import org.jspecify.annotations.NullMarked;
