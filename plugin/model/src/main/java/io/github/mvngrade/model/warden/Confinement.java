package io.github.mvngrade.model.warden;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How a warden's subject is confined, with all that it starts.
 *
 * @param fenced whether it reaches nothing in the file system but {@code reaches}, and no process outside
 * @param reaches what it reaches when it is fenced
 * @param user whom it runs as, by the system's number, also for the group; empty for the warden's own user
 */
public record Confinement(boolean fenced, List<Reach> reaches, OptionalInt user) {
    /** None at all. */
    public static final Confinement NONE = new Confinement(false, List.of(), OptionalInt.empty());

    private static final String END = "--";
    private static final String FENCE = "fence";
    private static final String USER = "user=";

    public Confinement {
        reaches = List.copyOf(reaches);
    }

    /** As the arguments of a warden: words up to and including {@code --}. */
    public List<String> arguments() {
        List<String> words = new ArrayList<>();
        user.ifPresent(number -> words.add(USER + number));
        if (fenced) {
            words.add(FENCE);
            reaches.forEach(reach -> words.add(reach.access() + "=" + reach.path()));
        }
        words.add(END);
        return words;
    }

    /** How many arguments it is. */
    public int length() {
        return arguments().size();
    }

    /**
     * What {@link #arguments} wrote.
     *
     * @param words what they begin with
     * @throws IllegalArgumentException if they begin with something else
     */
    public static Confinement of(List<String> words) {
        int end = words.indexOf(END);
        if (end < 0) {
            throw new IllegalArgumentException("A confinement must end with " + END);
        }
        OptionalInt user = OptionalInt.empty();
        List<Reach> reaches = new ArrayList<>();
        boolean fenced = false;
        for (String word : words.subList(0, end)) {
            if (word.startsWith(USER)) {
                user = OptionalInt.of(Integer.parseInt(word.substring(USER.length())));
            } else if (word.equals(FENCE)) {
                fenced = true;
            } else {
                reaches.add(reach(word));
            }
        }
        return new Confinement(fenced, reaches, user);
    }

    private static Reach reach(String word) {
        int sign = word.indexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException("\"" + word + "\" is no part of a confinement");
        }
        return new Reach(Reach.Access.valueOf(word.substring(0, sign)), Path.of(word.substring(sign + 1)));
    }
}
