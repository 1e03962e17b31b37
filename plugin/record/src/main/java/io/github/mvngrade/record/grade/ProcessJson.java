package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.util.List;

/** The part of {@code grade.json} that holds the processes that a check started. */
final class ProcessJson {
    private ProcessJson() {}

    static ArrayNode of(List<ObservedProcess> processes) {
        ArrayNode json = Json.array();
        for (ObservedProcess process : processes) {
            ObjectNode entry = Json.object()
                    .put("pid", process.pid())
                    .put("parent", process.parent())
                    .put("name", process.name());
            Time.START.put(entry, process.start());
            Time.END.put(entry, process.end());
            Time.CPU.put(entry, process.cpu());
            entry.put("fate", process.fate().name());
            if (process.program() != ObservedProcess.Program.UNKNOWN) {
                entry.put("program", process.program().name());
            }
            json.add(entry);
        }
        return json;
    }

    static ObservedProcess read(Keys keys) {
        return keys.make(() -> new ObservedProcess(
                keys.whole("pid"),
                keys.whole("parent"),
                keys.text("name"),
                Time.START.read(keys),
                Time.END.read(keys),
                Time.CPU.read(keys),
                keys.constant("fate", ObservedProcess.Fate.class),
                keys.has("program")
                        ? keys.constant("program", ObservedProcess.Program.class)
                        : ObservedProcess.Program.UNKNOWN));
    }
}
