package io.github.mvngrade.record.grade;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Explanation.Cause;
import io.github.mvngrade.model.grade.Explanation.Reason;
import io.github.mvngrade.model.grade.Measurements;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.record.json.Json;
import io.github.mvngrade.record.json.Keys;
import java.util.List;
import java.util.Optional;

/** The part of {@code grade.json} that holds what was decided about one check. */
final class CheckJson {
    private CheckJson() {}

    static ObjectNode of(CheckResult result, TextBudget budget) {
        ObjectNode json = Json.object()
                .put("id", result.check().id().value())
                .put("title", result.check().title())
                .put("points", result.check().points().amount())
                .put("earned", result.earned().amount())
                .put("verdict", result.verdict().name())
                .put("message", budget.text(result.why().message()))
                .put("hint", result.check().hint())
                .put("visible", !result.check().hidden());
        putRequires(json, result.check().requires());
        putWhy(json, result.why(), budget);
        if (!result.parts().isEmpty()) {
            json.set("parts", parts(result.parts(), budget));
        }
        result.execution().ifPresent(execution -> {
            json.put("ending", execution.ending().toString()).put("output", budget.output(execution.output()));
            Time.DURATION.put(json, execution.duration());
        });
        result.speedup().ifPresent(speedup -> json.set("speedup", SpeedupJson.of(speedup)));
        result.measurements().scaling().ifPresent(scaling -> json.set("scaling", CurveJson.of(scaling)));
        result.measurements().sweep().ifPresent(sweep -> json.set("sweep", CurveJson.of(sweep)));
        result.measurements().comparison().ifPresent(ways -> json.set("comparison", CurveJson.of(ways)));
        if (!result.processes().isEmpty()) {
            json.set("processes", ProcessJson.of(result.processes()));
        }
        return json;
    }

    private static ArrayNode parts(List<PartResult> parts, TextBudget budget) {
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

    private static PartResult readPart(Keys keys) {
        return keys.make(() -> new PartResult(
                keys.text("name"),
                keys.points("points"),
                keys.constant("state", PartResult.State.class),
                keys.ifAny("message", Keys::text).orElse("")));
    }

    private static void putRequires(ObjectNode json, List<CheckId> requires) {
        if (!requires.isEmpty()) {
            ArrayNode ids = json.putArray("requires");
            requires.forEach(id -> ids.add(id.value()));
        }
    }

    private static void putWhy(ObjectNode json, Explanation why, TextBudget budget) {
        if (why.cause() == Cause.REQUEST) {
            json.put("leftOut", true);
        }
        if (why.reason() != Reason.NONE) {
            json.put("code", why.reason().name());
        }
        if (why.cause() != Cause.GRADE) {
            json.put("cause", why.cause().name());
        }
        why.expected().ifPresent(value -> json.put("expected", budget.text(value)));
        why.actual().ifPresent(value -> json.put("actual", budget.text(value)));
    }

    static CheckResult read(Keys keys) {
        List<PartResult> parts = keys.ifAny("parts", Keys::objects).orElse(List.of()).stream()
                .map(CheckJson::readPart)
                .toList();
        return keys.make(() -> new CheckResult(
                plan(keys, parts),
                keys.constant("verdict", Verdict.class),
                keys.points("earned"),
                new Explanation(
                        keys.text("message"),
                        keys.ifAny("expected", Keys::text),
                        keys.ifAny("actual", Keys::text),
                        cause(keys),
                        keys.has("code") ? keys.constant("code", Reason.class) : Reason.NONE),
                keys.has("ending") ? Optional.of(execution(keys)) : Optional.empty(),
                new Measurements(
                        keys.ifAny("speedup", Keys::object).map(SpeedupJson::read),
                        keys.ifAny("scaling", Keys::object).map(CurveJson::readScaling),
                        keys.ifAny("sweep", Keys::object).map(CurveJson::readSweep),
                        keys.ifAny("comparison", Keys::object).map(CurveJson::readComparison)),
                keys.ifAny("processes", Keys::objects).orElse(List.of()).stream()
                        .map(ProcessJson::read)
                        .toList(),
                parts));
    }

    private static CheckPlan plan(Keys keys, List<PartResult> parts) {
        return new CheckPlan(
                keys.text("id", CheckId::new),
                keys.text("title"),
                keys.points("points"),
                keys.text("hint"),
                keys.ifAny("requires", Keys::texts).orElse(List.of()).stream()
                        .map(CheckId::new)
                        .toList(),
                keys.flag("visible") ? Visibility.VISIBLE : Visibility.HIDDEN,
                parts.stream().map(PartResult::name).toList());
    }

    private static Cause cause(Keys keys) {
        if (keys.has("cause")) {
            return keys.constant("cause", Cause.class);
        }
        return keys.has("leftOut") && keys.flag("leftOut") ? Cause.REQUEST : Cause.GRADE;
    }

    private static Execution execution(Keys keys) {
        return new Execution(keys.text("ending", Ending::of), Time.DURATION.read(keys), keys.text("output"));
    }
}
