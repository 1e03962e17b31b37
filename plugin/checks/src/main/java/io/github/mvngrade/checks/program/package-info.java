/** How a program's process is waited for, and what it printed is read; for this module's own use. */
@NullMarked
package io.github.mvngrade.checks.program;

import org.jspecify.annotations.NullMarked;
