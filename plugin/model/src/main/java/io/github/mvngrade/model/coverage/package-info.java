/** Which lines of a submission its checks ran. */
@NullMarked
package io.github.mvngrade.model.coverage;

import org.jspecify.annotations.NullMarked;
