package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.CheckId;

/**
 * Where a check's code is.
 *
 * @param id of the check
 * @param className binary name of its class
 * @param method name of its method; unique among the methods of that class
 */
public record CheckCode(CheckId id, String className, String method) {}
