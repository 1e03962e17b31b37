/** How a call's threads are watched: what each prints, how many there are, which are left; for this module's own use. */
@NullMarked
package io.github.mvngrade.checks.threads;

import org.jspecify.annotations.NullMarked;
