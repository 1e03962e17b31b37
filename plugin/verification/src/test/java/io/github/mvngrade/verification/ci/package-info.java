/** The templates for CI services, run as the services would: in a folder laid out as a repository, with their files and variables. */
@NullMarked
package io.github.mvngrade.verification.ci;

import org.jspecify.annotations.NullMarked;
