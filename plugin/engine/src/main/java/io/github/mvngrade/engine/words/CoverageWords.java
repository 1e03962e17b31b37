package io.github.mvngrade.engine.words;

import java.io.IOException;

/** Why a grade has no coverage, in words for the student. */
public final class CoverageWords {
    private CoverageWords() {}

    /** Of a run that broke. */
    public static String unavailable(Exception trouble) {
        String why = trouble.getClass() == IOException.class ? trouble.getMessage() : trouble.toString();
        return "There are no figures: " + why + ". No point depends on it.";
    }
}
