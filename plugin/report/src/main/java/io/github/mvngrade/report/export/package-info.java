/** Grades in the formats that others read: learning platforms, CI services, classroom tools. */
@NullMarked
package io.github.mvngrade.report.export;

import org.jspecify.annotations.NullMarked;
