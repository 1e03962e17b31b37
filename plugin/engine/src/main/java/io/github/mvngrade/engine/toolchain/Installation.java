package io.github.mvngrade.engine.toolchain;

import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.isolation.Fences;
import io.github.mvngrade.engine.isolation.IsolationException;
import io.github.mvngrade.engine.isolation.WardenArchive;
import io.github.mvngrade.engine.jdk.NoCompilerException;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.Isolation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What this machine has for grading, before any of it is used.
 *
 * @param javaHome the JDK that submissions are compiled with and their runtimes linked from
 * @param cache folder for runtime images
 * @param linked the harness and all that it requires; each a named module
 * @param warden what wardens are made of
 * @param version of the grader
 * @param isolation that is asked for; empty for the default
 */
public record Installation(
        Path javaHome, Path cache, List<Path> linked, WardenKit warden, String version, Optional<Isolation> isolation) {
    public Installation {
        linked = List.copyOf(linked);
    }

    /** One in which submissions are fenced in as strongly as can be. */
    public Installation(Path javaHome, Path cache, List<Path> linked, WardenKit warden, String version) {
        this(javaHome, cache, linked, warden, version, Optional.empty());
    }

    /** The same, which fences submissions in at this level. */
    public Installation at(Optional<Isolation> level) {
        return new Installation(javaHome, cache, linked, warden, version, level);
    }

    /**
     * What the grader works with; links the runtime image if need be.
     *
     * @param modules of the JDK that the exercise asks for beside the ordinary ones
     * @param progress gets a sentence when something has to be made that takes a while
     * @throws ImageException if no runtime image can be had
     * @throws NoCompilerException if the JDK can't compile
     * @throws IsolationException if submissions can't be fenced in as they must be
     */
    public Toolchain toolchain(List<String> modules, Consumer<String> progress)
            throws GraderException, InterruptedException {
        ForkedCompiler compiler = ForkedCompiler.forJdk(javaHome).startingFrom(cache);
        RuntimeImage image = new ImageCache(cache, progress).image(javaHome, linked, modules);
        Fences.Chosen chosen = Fences.ofThisMachine(warden, image).at(isolation);
        WardenKit wardens = WardenArchive.added(warden.within(chosen.fence()), cache);
        return new Toolchain(compiler, image, wardens, version, chosen.level());
    }
}
