/** Check packs: reading, writing, and building them from an exercise. */
@NullMarked
package io.github.mvngrade.engine.pack;

import org.jspecify.annotations.NullMarked;
