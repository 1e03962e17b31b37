package io.github.mvngrade.model;

import java.util.regex.Pattern;

/** The spelling that ids of exercises and checks share. */
final class Names {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    private Names() {}

    static String requireKebab(String what, String value) {
        if (value.length() > LONGEST || !KEBAB.matcher(value).matches()) {
            throw new IllegalArgumentException(what + " must be lower-case words joined by hyphens, at most " + LONGEST
                    + " characters, but is \"" + value + "\"");
        }
        return value;
    }
}
