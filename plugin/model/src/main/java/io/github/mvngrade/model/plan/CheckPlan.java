package io.github.mvngrade.model.plan;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import java.util.List;

/**
 * One check as it stands in the plan: all that a student may ever know about a hidden one.
 *
 * @param id unique within the plan
 * @param title one line for people
 * @param points what it is worth; more than 0
 * @param hint what to look at when it fails
 * @param requires the checks that must pass before this one is run
 * @param visibility whether its content is given to students
 */
public record CheckPlan(
        CheckId id, String title, Points points, String hint, List<CheckId> requires, Visibility visibility) {
    /** @throws IllegalArgumentException if the title is blank, the points are 0, or the check requires itself */
    public CheckPlan {
        requires = List.copyOf(requires);
        if (title.isBlank()) {
            throw new IllegalArgumentException("Check " + id + " needs a title (@DisplayName)");
        }
        if (points.isZero()) {
            throw new IllegalArgumentException("Check " + id + " must be worth more than 0 points");
        }
        if (requires.contains(id)) {
            throw new IllegalArgumentException("Check " + id + " requires itself");
        }
    }

    public boolean hidden() {
        return visibility == Visibility.HIDDEN;
    }
}
