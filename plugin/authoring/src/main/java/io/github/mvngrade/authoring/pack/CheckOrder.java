package io.github.mvngrade.authoring.pack;

import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.NearestName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts checks into the order that {@code exercise.yaml} names, which wins over that of their classes. */
final class CheckOrder {
    private static final String KEY = "checks in exercise.yaml";

    private CheckOrder() {}

    /**
     * The same checks in the order of these ids.
     *
     * @param order all of them; or none, for the order that the checks have
     * @throws IllegalArgumentException if it doesn't name each check once, or a hidden check before a visible one
     */
    static List<PackedCheck> of(List<PackedCheck> checks, List<CheckId> order) {
        if (order.isEmpty()) {
            return checks;
        }
        Map<CheckId, PackedCheck> byId = new LinkedHashMap<>();
        checks.forEach(check -> byId.put(check.plan().id(), check));
        requireEachOnce(byId.keySet(), order);
        List<PackedCheck> ordered = order.stream().map(byId::get).toList();
        requireVisibleFirst(ordered);
        return ordered;
    }

    private static void requireEachOnce(Set<CheckId> all, List<CheckId> order) {
        Set<CheckId> named = new LinkedHashSet<>();
        for (CheckId id : order) {
            if (!all.contains(id)) {
                throw new IllegalArgumentException(KEY + " names " + id + ", but there is no such check"
                        + NearestName.among(all.stream().map(CheckId::value).toList(), id.value())
                                .map(meant -> "; did you mean " + meant + "?")
                                .orElseGet(() -> "; there are " + names(all)));
            }
            if (!named.add(id)) {
                throw new IllegalArgumentException(KEY + " names " + id + " twice: name each check once");
            }
        }
        List<CheckId> missing = new ArrayList<>(all);
        missing.removeAll(named);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(KEY + " must name each check, but lacks " + names(missing)
                    + ": add what is missing, or leave the key out for the order of the classes");
        }
    }

    private static void requireVisibleFirst(List<PackedCheck> ordered) {
        for (int i = 1; i < ordered.size(); i++) {
            PackedCheck before = ordered.get(i - 1);
            PackedCheck check = ordered.get(i);
            if (before.plan().hidden() && !check.plan().hidden()) {
                throw new IllegalArgumentException(
                        KEY + " names " + before.plan().id() + ", which is hidden, before "
                                + check.plan().id() + ", which isn't: visible checks come first");
            }
        }
    }

    private static String names(Iterable<CheckId> ids) {
        List<String> names = new ArrayList<>();
        ids.forEach(id -> names.add(id.value()));
        return names.stream().collect(Collectors.joining(", "));
    }
}
