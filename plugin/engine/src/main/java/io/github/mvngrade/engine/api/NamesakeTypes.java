package io.github.mvngrade.engine.api;

import io.github.mvngrade.engine.words.ApiWords;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;

/** Finds what a student may have meant to be a type that is missing. */
final class NamesakeTypes {
    private static final int MOST_EDITS = 2;

    private final SortedSet<String> names;

    /** @param names internal names of the submission's types */
    NamesakeTypes(SortedSet<String> names) {
        this.names = names;
    }

    /**
     * Where the type may be instead: under its name elsewhere, otherwise under a name that differs in case or by at most
     * two letters, in a package of its own or not.
     *
     * @return for example {@code there is `fibonacci.LruCache` in another package}
     */
    Optional<String> hint(String missing) {
        String wanted = lastName(missing);
        return nearest(missing, name -> lastName(name).equals(wanted))
                .or(() -> nearest(missing, name -> similar(lastName(name), wanted)))
                .map(found -> words(found, missing));
    }

    private Optional<String> nearest(String missing, Predicate<String> matches) {
        return names.stream()
                .filter(matches)
                .min(Comparator.comparing((String name) -> !packageOf(name).equals(packageOf(missing)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String words(String found, String missing) {
        String foundIn = packageOf(found);
        if (foundIn.equals(packageOf(missing))) {
            return ApiWords.there(Declarations.simpleName(found));
        }
        String name = found.replace('/', '.').replace('$', '.');
        return foundIn.isEmpty() ? ApiWords.inDefaultPackage(name) : ApiWords.inAnotherPackage(name);
    }

    private static boolean similar(String one, String other) {
        int most = Math.min(MOST_EDITS, other.length() / 3);
        return one.equalsIgnoreCase(other)
                || Math.abs(one.length() - other.length()) <= most
                        && edits(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)) <= most;
    }

    /** The Levenshtein distance: how many letters are added, left out or exchanged. */
    private static int edits(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }

    private static String packageOf(String internalName) {
        return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
    }

    private static String lastName(String internalName) {
        String simple = Declarations.simpleName(internalName);
        return simple.substring(simple.lastIndexOf('.') + 1);
    }
}
