/** What the checks ran of a submission's sources, for a page and for a document. */
@NullMarked
package io.github.mvngrade.report.coverage;

import org.jspecify.annotations.NullMarked;
