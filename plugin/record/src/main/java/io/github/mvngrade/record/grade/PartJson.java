package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.util.List;

/** The part of {@code grade.json} that holds what became of the parts of a check. */
final class PartJson {
    private PartJson() {}

    static ArrayNode of(List<PartResult> parts, TextBudget budget) {
        ArrayNode json = Json.array();
        for (PartResult part : parts) {
            ObjectNode entry = Json.object()
                    .put("name", part.name())
                    .put("points", part.points().amount())
                    .put("state", part.state().name());
            if (!part.message().isEmpty()) {
                entry.put("message", budget.text(part.message()));
            }
            json.add(entry);
        }
        return json;
    }

    static PartResult read(Keys keys) {
        return keys.make(() -> new PartResult(
                keys.text("name"),
                keys.points("points"),
                keys.constant("state", PartResult.State.class),
                keys.ifAny("message", Keys::text).orElse("")));
    }
}
