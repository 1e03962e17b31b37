/** Who grades what next: tasks in the database, claimed, kept alive and revived by a library. */
@NullMarked
package io.github.mvngrade.batch.queue;

import org.jspecify.annotations.NullMarked;
