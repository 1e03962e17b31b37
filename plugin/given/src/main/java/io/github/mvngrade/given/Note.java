package io.github.mvngrade.given;

import java.io.Serializable;

/**
 * What given code told the check.
 *
 * @param pid of the process that wrote it, as it says itself
 * @param text what it wrote
 */
public record Note(long pid, String text) implements Serializable {}
