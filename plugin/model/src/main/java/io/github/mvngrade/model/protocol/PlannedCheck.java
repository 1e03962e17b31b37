package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.CheckId;
import java.util.List;

/**
 * What grader and subject must agree on before a check runs.
 *
 * @param id of the check
 * @param parts the names of its parts; empty if it has none
 */
public record PlannedCheck(CheckId id, List<String> parts) {
    public PlannedCheck {
        parts = List.copyOf(parts);
    }

    /** For example {@code errors [no source, a folder]}. */
    @Override
    public String toString() {
        return id + (parts.isEmpty() ? "" : " " + parts);
    }

    /** A check without parts. */
    public PlannedCheck(CheckId id) {
        this(id, List.of());
    }
}
