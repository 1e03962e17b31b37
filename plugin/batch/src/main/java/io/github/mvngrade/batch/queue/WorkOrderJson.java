package io.github.mvngrade.batch.queue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import io.github.mvngrade.batch.book.Basis;
import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.engine.Selection.Measurement;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Orders as they stand in the database. */
final class WorkOrderJson implements Serializer {
    @Override
    public byte[] serialize(Object data) {
        WorkOrder order = (WorkOrder) data;
        ObjectNode json = Json.object()
                .put("submission", order.key().submission().value())
                .put("exercise", order.key().exercise())
                .put("content", order.basis().content())
                .put("checks", order.basis().checks())
                .put("version", order.basis().version())
                .put("part", order.part().name())
                .put("seed", order.seed());
        var measured = json.putArray("measured");
        order.measured().stream().map(Enum::name).sorted().forEach(measured::add);
        return Json.text(json).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] bytes) {
        try {
            return type.cast(Json.parse(new String(bytes, StandardCharsets.UTF_8), WorkOrderJson::order));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkOrder order(Keys keys) {
        return new WorkOrder(
                new BookKey(keys.text("submission", SubmissionId::new), keys.text("exercise")),
                new Basis(keys.text("content"), keys.text("checks"), keys.text("version")),
                keys.constant("part", WorkOrder.Part.class),
                keys.texts("measured").stream().map(Measurement::valueOf).collect(Collectors.toSet()),
                keys.whole("seed"));
    }
}
