package io.github.mvngrade.report.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The part of {@code grade.json} that has what was measured of a speedup, every sample of it. */
final class SpeedupJson {
    private SpeedupJson() {}

    static ObjectNode of(SpeedupResult result) {
        ObjectNode json = Json.object()
                .put("rule", result.plan().rule().name())
                .put("target", finite("target", result.plan().target()));
        if (result.plan().rule().isParallel()) {
            json.put("workers", result.plan().workers());
        }
        result.estimate().ifPresent(estimate -> json.put("estimate", finite("estimate", estimate.median()))
                .put("low", finite("low", estimate.low()))
                .put("high", finite("high", estimate.high())));
        result.size().ifPresent(size -> json.put("size", size));
        result.capacity().ifPresent(capacity -> {
            json.put("capacity", finite("capacity", capacity.reference()))
                    .put("start", finite("start", capacity.reach().startSeconds()))
                    .put("reach", finite("reach", capacity.reach().speedup()))
                    .put("passThreshold", finite("passThreshold", capacity.passThreshold()))
                    .put("probes", capacity.probes());
            ArrayNode cores = json.putArray("cores");
            capacity.cores().forEach(cores::add);
            ArrayNode samples = json.putArray("capacitySamples");
            capacity.samples().forEach(sample -> samples.add(finite("capacity sample", sample)));
        });
        ArrayNode blocks = json.putArray("blocks");
        result.blocks().forEach(block -> blocks.add(block(block)));
        return json;
    }

    private static ObjectNode block(SpeedupBlock block) {
        ObjectNode json = Json.object()
                .put("startedAt", moment(block.period().start()))
                .put("endedAt", moment(block.period().end()))
                .put("baselineSeconds", finite("baselineSeconds", block.baselineSeconds()))
                .put("contenderSeconds", finite("contenderSeconds", block.contenderSeconds()));
        block.conditions()
                .ifPresent(during -> json.put("capacityBefore", finite("capacityBefore", during.capacityBefore()))
                        .put("capacityAfter", finite("capacityAfter", during.capacityAfter()))
                        .put("foreignCores", finite("foreignCores", during.foreignCores()))
                        .put("contenderCpuSeconds", finite("contenderCpuSeconds", during.contenderCpuSeconds()))
                        .put("coreSeconds", finite("coreSeconds", during.coreSeconds())));
        block.effectiveParallelism()
                .ifPresent(value -> json.put("effectiveParallelism", finite("effectiveParallelism", value)));
        block.dropped().ifPresent(reason -> json.put("dropped", reason));
        return json;
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** JSON knows neither infinity nor NaN. */
    private static double finite(String key, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A speedup's " + key + " must be a finite number, but is " + value);
        }
        return value;
    }
}
