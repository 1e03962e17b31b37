package io.github.mvngrade.plugin.setup;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code grade.cache} names. */
public final class CacheSetting {
    private CacheSetting() {}

    /**
     * The folder; empty if none is named. An empty name is none: Maven would make the exercise's own folder of it.
     *
     * @param named what was set
     * @param root what a relative path is relative to
     */
    public static Optional<Path> folder(@Nullable String named, Path root) {
        return Optional.ofNullable(named)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(root::resolve);
    }
}
