/** Tools of the machine that some tests need: without them a test is skipped, or fails if nothing may be missing. */
@NullMarked
package io.github.mvngrade.verification.tools;

import org.jspecify.annotations.NullMarked;
