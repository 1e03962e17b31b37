/** What disturbs a grade from outside or inside, and what must be left of it: no process, no damage, no wrong grade. */
@NullMarked
package io.github.mvngrade.verification.disturbed;

import org.jspecify.annotations.NullMarked;
