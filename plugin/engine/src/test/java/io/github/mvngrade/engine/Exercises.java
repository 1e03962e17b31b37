package io.github.mvngrade.engine;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.plan.Limits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An exercise and its checks, for tests that need just any. */
public final class Exercises {
    private Exercises() {}

    public static Exercise fibonacci() {
        return new Exercise(
                new ExerciseId("fibonacci"),
                "Fibonacci with a cache",
                "parallel.fibonacci",
                17,
                List.of("src/main/java/**/*.java"),
                List.of(),
                List.of(),
                List.of(),
                new Limits(256, Duration.ofSeconds(10), Duration.ofSeconds(60)),
                Map.of());
    }

    /** A visible check of 2 points. */
    public static CheckPlan check(String id, String... requires) {
        return check(id, Visibility.VISIBLE, requires);
    }

    public static CheckPlan check(String id, Visibility visibility, String... requires) {
        List<CheckId> ids = Stream.of(requires).map(CheckId::new).toList();
        return new CheckPlan(new CheckId(id), "Check " + id, Points.of("2"), "Look at " + id, ids, visibility);
    }
}
