/** JSON, written exactly and read with distrust. */
@NullMarked
package io.github.mvngrade.record.json;

import org.jspecify.annotations.NullMarked;
