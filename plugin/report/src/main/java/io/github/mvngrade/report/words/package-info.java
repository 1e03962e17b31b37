/** What every report says in the same words, and how untrusted text is made harmless. */
@NullMarked
package io.github.mvngrade.report.words;

import org.jspecify.annotations.NullMarked;
