package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.CheckId;

/**
 * Where a check's code is.
 *
 * @param planned the check, with its parts
 * @param className binary name of its class
 * @param method name of its method; unique among the methods of that class
 */
public record CheckCode(PlannedCheck planned, String className, String method) {
    /** The code of a check without parts. */
    public CheckCode(CheckId id, String className, String method) {
        this(new PlannedCheck(id), className, method);
    }

    public CheckId id() {
        return planned.id();
    }
}
