package io.github.mvngrade.model.plan;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One check as it stands in the plan: all that a student may ever know about a hidden one.
 *
 * @param id unique within the plan
 * @param title one line for people
 * @param points what it is worth; more than 0
 * @param hint what to look at when it fails
 * @param requires the checks that must pass before this one is run
 * @param visibility whether its content is given to students
 * @param parts what shares its points equally, by name; empty if it earns all of them or none
 */
public record CheckPlan(
        CheckId id,
        String title,
        Points points,
        String hint,
        List<CheckId> requires,
        Visibility visibility,
        List<String> parts) {
    /**
     * @throws IllegalArgumentException if the title is blank, the points are 0, the check requires itself, or its parts have no
     *     names that tell them apart or can't share the points
     */
    public CheckPlan {
        requires = List.copyOf(requires);
        parts = List.copyOf(parts);
        if (title.isBlank()) {
            throw new IllegalArgumentException("Check " + id + " needs a title (@DisplayName)");
        }
        if (points.isZero()) {
            throw new IllegalArgumentException("Check " + id + " must be worth more than 0 points");
        }
        if (requires.contains(id)) {
            throw new IllegalArgumentException("Check " + id + " requires itself");
        }
        requireParts(id, points, parts);
    }

    /** A check that earns all of its points or none. */
    public CheckPlan(
            CheckId id, String title, Points points, String hint, List<CheckId> requires, Visibility visibility) {
        this(id, title, points, hint, requires, visibility, List.of());
    }

    private static void requireParts(CheckId id, Points points, List<String> parts) {
        if (parts.isEmpty()) {
            return;
        }
        if (parts.size() == 1) {
            throw new IllegalArgumentException("Check " + id + " has one part, \"" + parts.get(0)
                    + "\", which would be the whole check: name at least two, or none");
        }
        Set<String> names = new HashSet<>();
        for (String part : parts) {
            if (part.isBlank() || part.chars().anyMatch(Character::isISOControl)) {
                throw new IllegalArgumentException(
                        "Each part of check " + id + " needs a name of one line, but one is \"" + part + '"');
            }
            if (!names.add(part)) {
                throw new IllegalArgumentException("Two parts of check " + id + " have the name \"" + part + '"');
            }
        }
        if (points.dividedBy(parts.size()).isEmpty()) {
            throw new IllegalArgumentException("Check " + id + " can't share " + points + " points equally among "
                    + parts.size() + " parts: each part needs whole hundredths of a point");
        }
    }

    /** What one of its parts is worth; all of its points, if it has none. */
    public Points pointsOfAPart() {
        return parts.isEmpty() ? points : points.dividedBy(parts.size()).orElseThrow();
    }

    /** The same check, without what its parts are called: all that is known of a hidden one before it is decided. */
    public CheckPlan withoutParts() {
        return new CheckPlan(id, title, points, hint, requires, visibility);
    }

    public boolean hidden() {
        return visibility == Visibility.HIDDEN;
    }
}
