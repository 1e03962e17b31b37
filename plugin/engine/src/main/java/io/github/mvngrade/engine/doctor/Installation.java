package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.warden.WardenKit;
import java.nio.file.Path;
import java.util.List;

/**
 * What this machine grades with.
 *
 * @param javaHome the JDK that submissions are compiled with and their runtimes linked from
 * @param cache folder for runtime images
 * @param linked the harness and all that it requires; each a named module
 * @param warden what wardens are made of
 */
public record Installation(Path javaHome, Path cache, List<Path> linked, WardenKit warden) {
    public Installation {
        linked = List.copyOf(linked);
    }
}
