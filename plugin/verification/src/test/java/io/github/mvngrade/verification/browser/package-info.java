/** A page in a real browser: what it shows, what it asks for, and whether everybody can read it. */
@NullMarked
package io.github.mvngrade.verification.browser;

import org.jspecify.annotations.NullMarked;
