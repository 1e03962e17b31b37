/** How values are compared and shown, so that a message says where they differ; for this module's own use. */
@NullMarked
package io.github.mvngrade.checks.compare;

import org.jspecify.annotations.NullMarked;
