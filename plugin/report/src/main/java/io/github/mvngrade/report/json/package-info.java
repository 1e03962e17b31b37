/** The document of one grade. */
@NullMarked
package io.github.mvngrade.report.json;

import org.jspecify.annotations.NullMarked;
