/** Rules about who may see whom, read from compiled classes and from jars. */
@NullMarked
package io.github.mvngrade.verification.bytecode;

import org.jspecify.annotations.NullMarked;
