/** Rules about the POMs: who may depend on what, and where versions stand. */
@NullMarked
package io.github.mvngrade.verification.poms;

import org.jspecify.annotations.NullMarked;
