/** The boundary between grader and subject: orders one way, events the other. */
@NullMarked
package io.github.mvngrade.model.protocol;

import org.jspecify.annotations.NullMarked;
