/** The words that all reports share, and how untrusted text is made harmless. */
@NullMarked
package io.github.mvngrade.report.words;

import org.jspecify.annotations.NullMarked;
