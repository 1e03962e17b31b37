package io.github.mvngrade.engine;

import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.image.RuntimeImage;

/**
 * What the grader works with.
 *
 * @param compiler compiles submissions in a process of its own
 * @param image the runtime that subjects run on
 * @param version of the grader
 */
public record Toolchain(ForkedCompiler compiler, RuntimeImage image, String version) {}
