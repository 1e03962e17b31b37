/** What given code does with the jar that is made for it, in exercises that are graded. */
@NullMarked
package io.github.mvngrade.verification.given;

import org.jspecify.annotations.NullMarked;
