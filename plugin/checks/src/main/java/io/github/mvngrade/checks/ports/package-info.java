/** What processes listen on, as the system says it; for this module's own use. */
@NullMarked
package io.github.mvngrade.checks.ports;

import org.jspecify.annotations.NullMarked;
