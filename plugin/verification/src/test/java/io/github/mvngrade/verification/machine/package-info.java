/** What a machine does to a grade: full disks and the like. */
@NullMarked
package io.github.mvngrade.verification.machine;

import org.jspecify.annotations.NullMarked;
