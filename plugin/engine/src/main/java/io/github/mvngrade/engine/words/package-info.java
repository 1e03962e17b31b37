/** The sentences of a grade, one class for each kind of evidence: pure functions from what was decided to text. */
@NullMarked
package io.github.mvngrade.engine.words;

import org.jspecify.annotations.NullMarked;
