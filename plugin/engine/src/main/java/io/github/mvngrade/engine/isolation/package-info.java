/** How strongly submissions can be fenced in on this machine, found out by trying. */
@NullMarked
package io.github.mvngrade.engine.isolation;

import org.jspecify.annotations.NullMarked;
