package io.github.mvngrade.engine.remark;

import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackContent;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.plan.Limits;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The pack of an exercise that asks for one class and gives another. */
final class SmallPack {
    static final String GIVEN = "src/given/java/parallel/twice/Once.java";
    static final String GIVEN_TEXT = "package parallel.twice;\n\npublic final class Once {}\n";

    private SmallPack() {}

    static Pack twice() {
        Exercise exercise = new Exercise(
                new ExerciseId("twice"),
                "Twice",
                "parallel.twice",
                17,
                List.of("src/main/java/**/*.java"),
                List.of("src/given/java/**/*.java"),
                List.of(),
                List.of(),
                new Limits(256, Duration.ofSeconds(10), Duration.ofSeconds(60)),
                Map.of());
        PackContent content = new PackContent(
                new CheckClasses("parallel.twice.checks", new TreeMap<>()),
                new TreeMap<>(Map.of(GIVEN, GIVEN_TEXT.getBytes(StandardCharsets.UTF_8))),
                new TreeMap<>(Map.of(
                        "parallel/twice/Twice.class", new byte[0],
                        "parallel/twice/Twice$1.class", new byte[0],
                        "parallel/twice/Once.class", new byte[0])),
                new TreeMap<>());
        return new Pack("test", exercise, List.of(), content, "digest");
    }
}
