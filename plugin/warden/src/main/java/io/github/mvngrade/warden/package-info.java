/** The parent of a subject's process tree: starts the subject, observes, reaps and kills. */
@NullMarked
package io.github.mvngrade.warden;

import org.jspecify.annotations.NullMarked;
