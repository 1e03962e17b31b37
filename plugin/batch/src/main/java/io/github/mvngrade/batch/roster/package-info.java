/** Who handed in what: the people of a class, their deadlines, and the sheets that their grades are entered in. */
@NullMarked
package io.github.mvngrade.batch.roster;

import org.jspecify.annotations.NullMarked;
