/** What every rule of the house is made of: the repository, what breaks a rule, and what a rule lets pass. */
@NullMarked
package io.github.mvngrade.verification;

import org.jspecify.annotations.NullMarked;
