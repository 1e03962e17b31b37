package io.github.mvngrade.engine.pack;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.curve.ScalingPlan;
import io.github.mvngrade.model.curve.SweepPlan;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.ProcessesPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.plan.Work;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.PlannedCheck;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code grade/pack.json}, the document in a pack that describes the rest of it.
 *
 * @param format {@link #FORMAT}
 * @param pluginVersion of the plugin that built the pack
 * @param exercise as in {@code exercise.yaml}; of the wrong solutions nothing
 * @param checks in the plan's order
 * @param files SHA-256, in hex, of each other file of the pack, by name
 */
record PackDocument(
        String format, String pluginVersion, ExerciseFile exercise, List<Check> checks, Map<String, String> files) {
    static final String FORMAT = "mvngrade/pack/v1";

    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT);

    PackDocument {
        requireNonNull(exercise, "exercise");
        requireNonNull(checks, "checks");
        requireNonNull(files, "files");
    }

    /** One check; parts, class, method and all below are missing where the pack holds the check back. */
    record Check(
            String id,
            String title,
            String points,
            String hint,
            List<String> requires,
            Visibility visibility,
            @Nullable List<String> parts,
            @Nullable String className,
            @Nullable String method,
            @Nullable List<String> uses,
            @Nullable String limit,
            @Nullable Speedup speedup,
            @Nullable Processes processes,
            @Nullable ScalingPlan scaling,
            @Nullable SweepPlan sweep,
            @Nullable ComparisonPlan comparison) {
        Check {
            requireNonNull(id, "id");
            requireNonNull(title, "title");
            requireNonNull(points, "points");
            requireNonNull(hint, "hint");
            requireNonNull(requires, "requires");
            requireNonNull(visibility, "visibility");
        }

        static Check of(PackedCheck check) {
            CheckPlan plan = check.plan();
            return new Check(
                    plan.id().value(),
                    plan.title(),
                    plan.points().toString(),
                    plan.hint(),
                    plan.requires().stream().map(CheckId::value).toList(),
                    plan.visibility(),
                    plan.parts().isEmpty() ? null : plan.parts(),
                    check.code().map(CheckCode::className).orElse(null),
                    check.code().map(CheckCode::method).orElse(null),
                    check.code().isPresent() ? check.uses() : null,
                    check.limit().map(LimitsText::text).orElse(null),
                    check.demands().speedup().map(Speedup::of).orElse(null),
                    check.demands().processes().map(Processes::of).orElse(null),
                    check.demands().curves().scaling().orElse(null),
                    check.demands().curves().sweep().orElse(null),
                    check.demands().curves().comparison().orElse(null));
        }

        PackedCheck toCheck() {
            CheckPlan plan = new CheckPlan(
                    new CheckId(id),
                    title,
                    Points.of(points),
                    hint,
                    requires.stream().map(CheckId::new).toList(),
                    visibility,
                    parts == null ? List.of() : parts);
            Optional<CheckCode> code = className == null || method == null
                    ? Optional.empty()
                    : Optional.of(new CheckCode(new PlannedCheck(plan.id(), plan.parts()), className, method));
            return new PackedCheck(
                    plan,
                    code,
                    uses == null ? List.of() : uses,
                    new Demands(
                            Optional.ofNullable(processes).map(Processes::toPlan),
                            Optional.ofNullable(speedup).map(Speedup::toPlan),
                            new CurvePlans(
                                    Optional.ofNullable(scaling),
                                    Optional.ofNullable(sweep),
                                    Optional.ofNullable(comparison))),
                    Optional.ofNullable(limit).map(text -> LimitsText.duration("limit", text)));
        }
    }

    /** What a check measures. */
    record Speedup(
            SpeedupRule rule,
            double target,
            int workers,
            Trials trials,
            String baseline,
            String contender,
            String calibrator,
            Work work) {
        Speedup {
            requireNonNull(rule, "rule");
            requireNonNull(trials, "trials");
            requireNonNull(baseline, "baseline");
            requireNonNull(contender, "contender");
            requireNonNull(calibrator, "calibrator");
            requireNonNull(work, "work");
        }

        static Speedup of(SpeedupPlan plan) {
            SpeedupPlan.Programs programs = plan.programs();
            return new Speedup(
                    plan.rule(),
                    plan.target(),
                    plan.workers(),
                    plan.trials(),
                    programs.baseline(),
                    programs.contender(),
                    programs.calibrator(),
                    programs.work());
        }

        SpeedupPlan toPlan() {
            return new SpeedupPlan(
                    rule, target, workers, trials, new SpeedupPlan.Programs(baseline, contender, calibrator, work));
        }
    }

    /** What a check needs of processes; what an older pack doesn't say has the meaning that it had then. */
    record Processes(
            int atLeast,
            @Nullable Integer atMost,
            double minShare,
            ProcessesPlan.@Nullable Counted counted,
            ProcessesPlan.Order order,
            ProcessesPlan.Remains remains) {
        Processes {
            requireNonNull(order, "order");
            requireNonNull(remains, "remains");
        }

        static Processes of(ProcessesPlan plan) {
            Integer atMost = plan.atMost() == ProcessesPlan.ANY_NUMBER ? null : plan.atMost();
            return new Processes(plan.atLeast(), atMost, plan.minShare(), plan.counted(), plan.order(), plan.remains());
        }

        ProcessesPlan toPlan() {
            return new ProcessesPlan(
                    atLeast,
                    atMost == null ? ProcessesPlan.ANY_NUMBER : atMost,
                    minShare,
                    counted == null ? ProcessesPlan.Counted.ANY : counted,
                    order,
                    remains);
        }
    }

    byte[] toJson() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (IOException e) {
            throw new IllegalStateException("A pack's document is made of texts and numbers, which JSON can hold", e);
        }
    }

    /** What every format says of itself, whatever else is in it. */
    record Header(@Nullable String format, @Nullable String pluginVersion) {}

    /** @throws IOException if it is no JSON of an object */
    static Header headerOf(byte[] json) throws IOException {
        Header header = JSON.readValue(json, Header.class);
        if (header == null) {
            throw new IOException("The document is null");
        }
        return header;
    }

    /** @throws IOException if it isn't as {@link #toJson} writes it */
    static PackDocument fromJson(byte[] json) throws IOException {
        JsonNode document = JSON.readTree(json);
        requireNoNull(document);
        return JSON.treeToValue(document, PackDocument.class);
    }

    /** What there isn't is left out, so that a null was never written. */
    private static void requireNoNull(JsonNode node) throws IOException {
        if (node.isNull()) {
            throw new IOException("The document has a null");
        }
        for (JsonNode child : node) {
            requireNoNull(child);
        }
    }
}
