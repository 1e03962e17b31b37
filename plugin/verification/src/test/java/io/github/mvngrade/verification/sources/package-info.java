/** Rules about how the code is written, read from its sources. */
@NullMarked
package io.github.mvngrade.verification.sources;

import org.jspecify.annotations.NullMarked;
