/** What the kernel says of timed runs: how long their threads ran, and how long they waited for a processor. */
@NullMarked
package io.github.mvngrade.model.accounting;

import org.jspecify.annotations.NullMarked;
