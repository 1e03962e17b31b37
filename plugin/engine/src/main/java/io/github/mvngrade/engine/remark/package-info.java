/** Recognises in a submission's sources what a student should know of them. */
@NullMarked
package io.github.mvngrade.engine.remark;

import org.jspecify.annotations.NullMarked;
