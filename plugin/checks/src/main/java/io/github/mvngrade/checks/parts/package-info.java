/** Where the grader sees what becomes of the parts of a check. */
@NullMarked
package io.github.mvngrade.checks.parts;

import org.jspecify.annotations.NullMarked;
