/** The boundary between grader and warden: orders one way, reports the other. */
@NullMarked
package io.github.mvngrade.model.warden;

import org.jspecify.annotations.NullMarked;
