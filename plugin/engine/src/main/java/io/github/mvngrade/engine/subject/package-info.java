/** A submission's JVM as the grader sees it: starting it, hearing it, ending it. */
@NullMarked
package io.github.mvngrade.engine.subject;

import org.jspecify.annotations.NullMarked;
