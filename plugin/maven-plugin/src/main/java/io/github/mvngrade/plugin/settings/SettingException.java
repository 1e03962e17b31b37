package io.github.mvngrade.plugin.settings;

import io.github.mvngrade.model.GraderException;

/** A setting can't be used as it was given; the message names it and says what it may be. */
public final class SettingException extends GraderException {
    private static final long serialVersionUID = 1L;

    SettingException(String message) {
        super(message);
    }

    private SettingException(String message, Throwable cause) {
        super(message, cause);
    }

    /** A value that isn't one of those that the setting may have. */
    static SettingException unusable(IllegalArgumentException why) {
        return new SettingException("A setting can't be used: " + why.getMessage(), why);
    }
}
