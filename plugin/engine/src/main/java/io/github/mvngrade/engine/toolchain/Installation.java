package io.github.mvngrade.engine.toolchain;

import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.compile.NoCompilerException;
import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.GraderException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * What this machine has for grading, before any of it is used.
 *
 * @param javaHome the JDK that submissions are compiled with and their runtimes linked from
 * @param cache folder for runtime images
 * @param linked the harness and all that it requires; each a named module
 * @param warden what wardens are made of
 * @param version of the grader
 */
public record Installation(Path javaHome, Path cache, List<Path> linked, WardenKit warden, String version) {
    public Installation {
        linked = List.copyOf(linked);
    }

    /**
     * What the grader works with; links the runtime image if need be.
     *
     * @param modules of the JDK that the exercise asks for beside the ordinary ones
     * @param progress gets a sentence when something has to be made that takes a while
     * @throws ImageException if no runtime image can be had
     * @throws NoCompilerException if the JDK can't compile
     */
    public Toolchain toolchain(List<String> modules, Consumer<String> progress)
            throws GraderException, InterruptedException {
        ForkedCompiler compiler = ForkedCompiler.forJdk(javaHome).startingFrom(cache);
        return new Toolchain(
                compiler, new ImageCache(cache, progress).image(javaHome, linked, modules), warden, version);
    }
}
