/** Rules about texts: links that lead somewhere, no path of one machine. */
@NullMarked
package io.github.mvngrade.verification.papers;

import org.jspecify.annotations.NullMarked;
