/** What is decided before anything of a submission runs. */
@NullMarked
package io.github.mvngrade.model.plan;

import org.jspecify.annotations.NullMarked;
