/** What the classes of checks must not have, read from their bytecode: nothing is loaded. */
@NullMarked
package io.github.mvngrade.authoring.sound;

import org.jspecify.annotations.NullMarked;
