package io.github.mvngrade.model.plan;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The checks of one exercise with their points, fixed before anything of a submission runs.
 *
 * @param exercise whose plan it is
 * @param title the exercise's title
 * @param checks in the order of the report; not empty; whatever a check requires stands before it
 */
public record Plan(ExerciseId exercise, String title, List<CheckPlan> checks) {
    /**
     * @throws IllegalArgumentException if there are no checks, an id occurs twice, a check requires one that doesn't stand
     *     before it, or a visible check requires a hidden one (it could never be decided by a student)
     */
    public Plan {
        checks = List.copyOf(checks);
        if (checks.isEmpty()) {
            throw new IllegalArgumentException("Exercise " + exercise + " has no checks");
        }
        Map<CheckId, CheckPlan> all = new LinkedHashMap<>();
        for (CheckPlan check : checks) {
            if (all.put(check.id(), check) != null) {
                throw new IllegalArgumentException("Two checks of " + exercise + " have the id " + check.id());
            }
        }
        Set<CheckId> before = new LinkedHashSet<>();
        for (CheckPlan check : checks) {
            for (CheckId required : check.requires()) {
                requireBefore(check, required, all, before);
            }
            before.add(check.id());
        }
    }

    private static void requireBefore(
            CheckPlan check, CheckId required, Map<CheckId, CheckPlan> all, Set<CheckId> before) {
        CheckPlan found = all.get(required);
        if (found == null) {
            throw new IllegalArgumentException("Check " + check.id() + " requires " + required
                    + ", but there is no such check; there are " + names(all.keySet()));
        }
        if (found.hidden() && !check.hidden()) {
            throw new IllegalArgumentException("Visible check " + check.id() + " requires " + required
                    + ", which is hidden: students, who don't have that one, could never earn it. Hide both, or require"
                    + " a visible check");
        }
        if (!before.contains(required)) {
            throw new IllegalArgumentException("Check " + check.id() + " requires " + required
                    + ", which doesn't stand before it in the plan: move it up in its class, give the classes an @Order, or"
                    + " name " + required + " first under checks in exercise.yaml");
        }
    }

    private static String names(Set<CheckId> ids) {
        return ids.stream().map(CheckId::value).collect(Collectors.joining(", "));
    }

    /** The most points that this plan can give. */
    public Points max() {
        return checks.stream().map(CheckPlan::points).reduce(Points.ZERO, Points::plus);
    }

    /**
     * The check with this id.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public CheckPlan check(CheckId id) {
        return checks.stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Exercise " + exercise + " has no check \"" + id
                        + "\"; it has "
                        + String.join(
                                ", ", checks.stream().map(c -> c.id().value()).toList())));
    }

    /** The check with this id and all that it requires, directly or not, in the plan's order. */
    public List<CheckPlan> withRequired(CheckId id) {
        Set<CheckId> wanted = new LinkedHashSet<>();
        List<CheckId> open = new ArrayList<>(List.of(check(id).id()));
        while (!open.isEmpty()) {
            CheckId next = open.remove(open.size() - 1);
            if (wanted.add(next)) {
                open.addAll(check(next).requires());
            }
        }
        return checks.stream().filter(check -> wanted.contains(check.id())).toList();
    }
}
