package io.github.mvngrade.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant by a mistyped one; upper and lower case are the same. */
public final class NearestName {
    private static final int SHORTEST_PART = 3;

    /** So many letters may be wrong in a short name, and a third of them in a longer one. */
    private static final int LEAST_CHANGES = 2;

    private NearestName() {}

    /**
     * The known name that this one is most like; empty if it is like none.
     *
     * @param wanted the mistyped name
     * @param known the names that there are
     */
    public static Optional<String> among(Collection<String> known, String wanted) {
        int most = Math.max(LEAST_CHANGES, wanted.length() / 3);
        return known.stream()
                .filter(candidate -> apart(lower(wanted), lower(candidate)) <= most)
                .min(Comparator.comparingInt((String candidate) -> apart(lower(wanted), lower(candidate)))
                        .thenComparingInt(candidate -> changes(lower(wanted), lower(candidate))));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** How many letters must be changed; none if one of the two is a part of the other. */
    private static int apart(String one, String other) {
        boolean part =
                Math.min(one.length(), other.length()) >= SHORTEST_PART && (one.contains(other) || other.contains(one));
        return part ? 0 : changes(one, other);
    }

    /** The Levenshtein distance, row by row. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
