/** What a proof of an exercise's checks found: each check on each submission, and what is wrong. */
@NullMarked
package io.github.mvngrade.model.proof;

import org.jspecify.annotations.NullMarked;
