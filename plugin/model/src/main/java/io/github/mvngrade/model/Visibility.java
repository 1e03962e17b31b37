package io.github.mvngrade.model;

/** Whether a check's content is given to students. */
public enum Visibility {
    VISIBLE,
    HIDDEN
}
