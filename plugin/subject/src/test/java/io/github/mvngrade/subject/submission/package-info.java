/** What stands on the class path for a submission, which the sample checks use. */
package io.github.mvngrade.subject.submission;
