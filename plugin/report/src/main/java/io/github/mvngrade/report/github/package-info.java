/** What a run of GitHub Actions gets: a summary, annotations and the outputs of its step. */
@NullMarked
package io.github.mvngrade.report.github;

import org.jspecify.annotations.NullMarked;
