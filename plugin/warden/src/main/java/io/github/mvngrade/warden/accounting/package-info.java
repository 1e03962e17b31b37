/** Accounts for timed runs by what the kernel says of their threads. */
@NullMarked
package io.github.mvngrade.warden.accounting;

import org.jspecify.annotations.NullMarked;
