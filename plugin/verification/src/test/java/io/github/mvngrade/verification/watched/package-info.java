/** What authors' checks see of a submission, tried in whole grades. */
@NullMarked
package io.github.mvngrade.verification.watched;

import org.jspecify.annotations.NullMarked;
