package io.github.mvngrade.plugin.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What {@code grade.cache} names. */
public final class CacheSetting {
    private CacheSetting() {}

    /**
     * The folder; empty if none is named. A blank name counts as none: Maven would take it for the exercise's own folder.
     *
     * @param named what was set
     * @param root where a relative path starts
     * @throws SettingException if it isn't a path
     */
    public static Optional<Path> folder(@Nullable String named, Path root) throws SettingException {
        String name = Optional.ofNullable(named)
                .filter(Predicate.not(String::isBlank))
                .map(String::strip)
                .orElse(null);
        return SettingValue.ifSet(name, root::resolve);
    }
}
