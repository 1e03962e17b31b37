/** Rules about texts: links that lead somewhere, no path of one machine, settings that exist; and the goals' page. */
@NullMarked
package io.github.mvngrade.verification.papers;

import org.jspecify.annotations.NullMarked;
