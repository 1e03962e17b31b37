package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.model.grade.SpeedupResult.Capacity;
import io.github.mvngrade.model.grade.SpeedupResult.Estimate;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.plan.Work;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The part of {@code grade.json} that holds what was measured for a speedup, with every sample. */
final class SpeedupJson {
    private SpeedupJson() {}

    static ObjectNode of(SpeedupResult result) {
        ObjectNode json = Json.object();
        putPlan(json, result.plan());
        result.estimate().ifPresent(estimate -> json.put("estimate", finite("estimate", estimate.median()))
                .put("low", finite("low", estimate.low()))
                .put("high", finite("high", estimate.high())));
        result.size().ifPresent(size -> json.put("size", size));
        result.capacity().ifPresent(capacity -> putCapacity(json, capacity));
        ArrayNode blocks = json.putArray("blocks");
        result.blocks().forEach(block -> blocks.add(BlockJson.of(block)));
        return json;
    }

    private static void putPlan(ObjectNode json, SpeedupPlan plan) {
        json.put("rule", plan.rule().name()).put("target", finite("target", plan.target()));
        if (plan.rule().isParallel()) {
            json.put("workers", plan.workers());
        }
        json.put("trials", plan.trials().name());
        json.putObject("programs")
                .put("baseline", plan.programs().baseline())
                .put("contender", plan.programs().contender())
                .put("calibrator", plan.programs().calibrator())
                .put("work", plan.programs().work().name());
    }

    private static void putCapacity(ObjectNode json, Capacity capacity) {
        json.put("capacity", finite("capacity", capacity.reference()))
                .put("start", finite("start", capacity.reach().startSeconds()))
                .put("reach", finite("reach", capacity.reach().speedup()))
                .put("passThreshold", finite("passThreshold", capacity.passThreshold()))
                .put("probes", capacity.probes());
        ArrayNode cores = json.putArray("cores");
        capacity.cores().forEach(cores::add);
        ArrayNode samples = json.putArray("capacitySamples");
        capacity.samples().forEach(sample -> samples.add(finite("capacity sample", sample)));
    }

    static SpeedupResult read(Keys keys) {
        Optional<Estimate> estimate = keys.ifAny("estimate", Keys::number)
                .map(median -> new Estimate(median, keys.number("low"), keys.number("high")));
        Optional<Capacity> capacity = keys.ifAny("capacity", Keys::number).map(reference -> capacity(keys, reference));
        OptionalLong size = keys.has("size") ? OptionalLong.of(keys.whole("size")) : OptionalLong.empty();
        return new SpeedupResult(
                keys.make(() -> plan(keys)),
                estimate,
                keys.objects("blocks").stream().map(BlockJson::read).toList(),
                capacity,
                size);
    }

    private static SpeedupPlan plan(Keys keys) {
        return new SpeedupPlan(
                keys.constant("rule", SpeedupRule.class),
                keys.number("target"),
                keys.ifAny("workers", Keys::count).orElse(1),
                keys.has("trials") ? keys.constant("trials", Trials.class) : Trials.WARM,
                keys.ifAny("programs", Keys::object)
                        .map(SpeedupJson::programs)
                        .orElse(new SpeedupPlan.Programs("", "", "", keys.has("size") ? Work.SIZED : Work.FIXED)));
    }

    private static SpeedupPlan.Programs programs(Keys keys) {
        return new SpeedupPlan.Programs(
                keys.text("baseline"),
                keys.text("contender"),
                keys.text("calibrator"),
                keys.constant("work", Work.class));
    }

    private static Capacity capacity(Keys keys, double reference) {
        return new Capacity(
                reference,
                keys.ifAny("passThreshold", Keys::number).orElse(0.0),
                keys.ifAny("probes", Keys::count).orElse(0),
                keys.ifAny("cores", Keys::counts).orElse(List.of()),
                keys.ifAny("capacitySamples", Keys::numbers).orElse(List.of()),
                new SpeedupResult.Reach(
                        keys.ifAny("reach", Keys::number).orElse(reference),
                        keys.ifAny("start", Keys::number).orElse(0.0)));
    }

    /** JSON knows neither infinity nor NaN. */
    static double finite(String key, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A speedup's " + key + " must be a finite number, but is " + value);
        }
        return value;
    }
}
