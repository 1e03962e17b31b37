/** What keeps the harness at work whatever a submission leaves behind in the JVM that they share. */
@NullMarked
package io.github.mvngrade.subject.seam;

import org.jspecify.annotations.NullMarked;
