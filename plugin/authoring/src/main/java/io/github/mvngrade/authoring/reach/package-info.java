/** What the checks use of a submission, read from their bytecode. */
@NullMarked
package io.github.mvngrade.authoring.reach;

import org.jspecify.annotations.NullMarked;
