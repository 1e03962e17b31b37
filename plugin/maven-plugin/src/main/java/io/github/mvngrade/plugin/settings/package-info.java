/** What users set: the names that exist, and the values that their texts stand for. Only this package refuses a setting. */
@NullMarked
package io.github.mvngrade.plugin.settings;

import org.jspecify.annotations.NullMarked;
