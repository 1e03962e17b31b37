package io.github.mvngrade.plugin.settings;

import io.github.mvngrade.model.Isolation;
import java.util.Optional;

/** What {@code grade.isolation} asks for. */
public final class IsolationSetting {
    private enum Choice {
        AUTO,
        L0,
        L1,
        L2,
        L3
    }

    private IsolationSetting() {}

    /**
     * The level; empty for the default: L1 where it works, otherwise L0.
     *
     * @throws SettingException if it is none of the five words
     */
    public static Optional<Isolation> level(String text) throws SettingException {
        return switch (SettingValue.oneOf("grade.isolation", text, Choice.class)) {
            case AUTO -> Optional.empty();
            case L0 -> Optional.of(Isolation.L0);
            case L1 -> Optional.of(Isolation.L1);
            case L2 -> Optional.of(Isolation.L2);
            case L3 -> Optional.of(Isolation.L3);
        };
    }
}
