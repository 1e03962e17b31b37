/** The page of a proof: what became of an exercise's checks on the submissions that they are proven on. */
@NullMarked
package io.github.mvngrade.report.proof;

import org.jspecify.annotations.NullMarked;
