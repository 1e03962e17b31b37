/** main() of the subject: carries out the grader's orders and reports what happens. */
@NullMarked
package io.github.mvngrade.subject;

import org.jspecify.annotations.NullMarked;
