/** The JDK's modules that submissions have. */
@NullMarked
package io.github.mvngrade.verification.modules;

import org.jspecify.annotations.NullMarked;
