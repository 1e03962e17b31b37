/** What students get from a course, made from what its author keeps, and a course to start from. */
@NullMarked
package io.github.mvngrade.authoring.course;

import org.jspecify.annotations.NullMarked;
