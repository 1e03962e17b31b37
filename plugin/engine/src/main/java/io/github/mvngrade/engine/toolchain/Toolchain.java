package io.github.mvngrade.engine.toolchain;

import io.github.mvngrade.engine.compile.CompilerPool;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.Isolation;

/**
 * What the grader works with.
 *
 * @param compiler compiles submissions in a process of its own
 * @param image the runtime that subjects run on
 * @param warden what subjects' wardens are made of
 * @param version of the grader
 * @param isolation how strongly subjects are fenced in
 */
public record Toolchain(
        ForkedCompiler compiler, RuntimeImage image, WardenKit warden, String version, Isolation isolation) {
    /** The same for many submissions: it compiles with processes from this pool. */
    public Toolchain compilingIn(CompilerPool pool) {
        return new Toolchain(compiler.from(pool), image, warden, version, isolation);
    }
}
