/** What else a machine does while something is measured on it. */
package io.github.mvngrade.benchmarks.load;
