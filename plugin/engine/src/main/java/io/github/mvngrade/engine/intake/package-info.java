/** Takes of a submission what an exercise asks for, and nothing else. */
@NullMarked
package io.github.mvngrade.engine.intake;

import org.jspecify.annotations.NullMarked;
