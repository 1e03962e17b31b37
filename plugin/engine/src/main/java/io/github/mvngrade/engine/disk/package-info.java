/** The space that the grader itself needs on disk. */
@NullMarked
package io.github.mvngrade.engine.disk;

import org.jspecify.annotations.NullMarked;
