/** Checks that end in every way that a check can end, for the harness to run. */
package io.github.mvngrade.subject.sample;
