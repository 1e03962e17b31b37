/** What checks demand beyond passing, in real grades of small exercises. */
@NullMarked
package io.github.mvngrade.verification.demands;

import org.jspecify.annotations.NullMarked;
