/** What the goals need before they start: the check pack, the grader's tools, and what to say if one is missing. */
@NullMarked
package io.github.mvngrade.plugin.setup;

import org.jspecify.annotations.NullMarked;
