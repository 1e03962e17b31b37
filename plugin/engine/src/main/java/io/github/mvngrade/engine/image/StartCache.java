package io.github.mvngrade.engine.image;

import io.github.mvngrade.engine.jdk.NoCompilerException;
import io.github.mvngrade.engine.sample.SampleSubject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An image's ahead-of-time cache (JEP 483, 514): what a subject loads and links when it runs a few checks, recorded by
 * letting one run them. It serves any submission, since it is recorded without a class path.
 *
 * <p>No cache, or a broken one, costs speed and nothing else. A submission's child processes don't use it.
 */
final class StartCache {
    /** The first JDK that records and makes such a cache in one step. */
    static final int FIRST_JDK = 25;

    private static final String NAME = "subject.aot";

    private StartCache() {}

    /** The cache of an image; empty if it has none. */
    static Optional<Path> in(Path home) {
        Path cache = home.resolve("lib").resolve(NAME);
        return Files.isRegularFile(cache) ? Optional.of(cache) : Optional.empty();
    }

    /**
     * Records one into the image, if that can be done.
     *
     * @param subject that runs meanwhile
     */
    static void record(SampleSubject subject, RuntimeImage image) throws InterruptedException {
        Path cache = image.home().resolve("lib").resolve(NAME);
        try {
            if (!subject.run(command(image, cache))) {
                Files.deleteIfExists(cache);
            }
        } catch (IOException | UncheckedIOException | NoCompilerException costsSpeedOnly) {
            cache.toFile().delete();
        }
    }

    /** The cache is made when the subject ends. */
    private static List<String> command(RuntimeImage image, Path cache) {
        return List.of(
                image.java().toString(),
                "-XX:AOTCacheOutput=" + cache,
                "-XX:TieredStopAtLevel=1",
                "-Xss1m",
                "-Duser.language=en",
                "-m",
                RuntimeImage.MAIN);
    }
}
