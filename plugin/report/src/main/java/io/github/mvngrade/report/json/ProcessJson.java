package io.github.mvngrade.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.mvngrade.model.grade.ObservedProcess;
import java.util.List;

/** The part of {@code grade.json} that has the processes that a check started. */
final class ProcessJson {
    private ProcessJson() {}

    static ArrayNode of(List<ObservedProcess> processes) {
        ArrayNode json = Json.array();
        for (ObservedProcess process : processes) {
            json.add(Json.object()
                    .put("pid", process.pid())
                    .put("parent", process.parent())
                    .put("name", process.name())
                    .put("startMs", process.start().toMillis())
                    .put("endMs", process.end().toMillis())
                    .put("cpuMs", process.cpu().toMillis())
                    .put("fate", process.fate().name()));
        }
        return json;
    }
}
