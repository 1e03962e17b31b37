/** A check that must fail, in a package of its own, as a course's checks are. */
@NullMarked
package io.github.mvngrade.subject.canary;

import org.jspecify.annotations.NullMarked;
