package io.github.mvngrade.verification.batch;

import io.github.mvngrade.authoring.variant.VariantException;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Loss;
import io.github.mvngrade.verification.course.CourseExercise;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.hostile.HostileHandIns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a class hands in: solutions, skeletons, wrong solutions and hostile ones of three exercises, and what each earns without
 * speedups. {@code -Dverification.batch=200} asks for so many.
 *
 * @param handedIn folder with the submissions
 * @param packs that they are graded with
 * @param earned the points of each, by the submission's name
 */
record ClassOfStudents(Path handedIn, Map<ExerciseId, PackFile> packs, Map<String, Points> earned) {
    private static final List<String> EXERCISES = List.of("fibonacci", "pickle-round-trip");
    private static final int SIZE = Integer.getInteger("verification.batch", 9);

    /** One way to do an exercise. */
    private interface Way {
        /** Writes it, and returns what it earns. */
        Points handIn(Path target) throws Exception;
    }

    /** Lets them hand in. */
    static ClassOfStudents in(Path root, TestGrader grader) throws Exception {
        List<CourseExercise> exercises = CourseExercise.all().stream()
                .filter(exercise ->
                        EXERCISES.contains(exercise.authored().getFileName().toString()))
                .toList();
        Map<ExerciseId, PackFile> packs = new LinkedHashMap<>(BatchRig.packs(exercises));
        String version = packs.values().iterator().next().pack().pluginVersion();
        List<Map<String, Way>> ways = new ArrayList<>();
        for (CourseExercise exercise : exercises) {
            String id = exercise.authored().getFileName().toString();
            ways.add(waysOf(exercise, packs.get(new ExerciseId(id))));
        }
        PackFile tasks = HostileHandIns.pack(root.resolve("tasks"), grader, version);
        packs.put(tasks.pack().exercise().id(), tasks);
        ways.add(hostileWays(root));
        return written(Files.createDirectories(root.resolve("handed-in")), packs, ways);
    }

    private static ClassOfStudents written(Path handedIn, Map<ExerciseId, PackFile> packs, List<Map<String, Way>> ways)
            throws Exception {
        List<String> ids = packs.keySet().stream().map(ExerciseId::value).toList();
        Map<String, Points> earned = new TreeMap<>();
        for (int number = 0; earned.size() < SIZE; number++) {
            int exercise = number % ways.size();
            List<Map.Entry<String, Way>> all = List.copyOf(ways.get(exercise).entrySet());
            Map.Entry<String, Way> way = all.get(number / ways.size() % all.size());
            String name = ids.get(exercise) + "-" + number + "-" + way.getKey();
            earned.put(name, way.getValue().handIn(handedIn.resolve(name)));
        }
        return new ClassOfStudents(handedIn, packs, earned);
    }

    private static Map<String, Way> waysOf(CourseExercise exercise, PackFile pack) throws Exception {
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("solution", target -> {
            CourseExercise.submission(target, exercise.solution());
            return without(pack, List.of());
        });
        ways.put("skeleton", target -> {
            CourseExercise.submission(target, exercise.handedOut().resolve("src/main/java"));
            return Points.ZERO;
        });
        ExerciseFile.read(exercise.authored()).wrong().forEach((name, losses) -> {
            if (losses.stream().allMatch(ClassOfStudents::isExact)) {
                ways.put(name, target -> wrong(exercise, name, target, without(pack, losses)));
            }
        });
        return ways;
    }

    private static Points wrong(CourseExercise exercise, String name, Path target, Points earned)
            throws IOException, VariantException {
        exercise.wrong(name, target);
        return earned;
    }

    private static boolean isExact(Loss loss) {
        return loss.points().map(range -> range.least().equals(range.most())).orElse(true);
    }

    /** What is left without what is lost, and without speedups. */
    private static Points without(PackFile pack, List<Loss> losses) {
        Points earned = Points.ZERO;
        for (var check : pack.pack().checks()) {
            if (check.demands().speedup().isEmpty()) {
                earned = earned.plus(left(check.plan(), losses));
            }
        }
        return earned;
    }

    private static Points left(CheckPlan check, List<Loss> losses) {
        for (Loss loss : losses) {
            if (loss.check().equals(check.id())) {
                return loss.points()
                        .map(range -> check.points().minus(range.most()))
                        .orElse(Points.ZERO);
            }
        }
        return check.points();
    }

    private static Map<String, Way> hostileWays(Path root) {
        Map<String, Way> ways = new LinkedHashMap<>();
        for (String name : HostileHandIns.names()) {
            ways.put(
                    name,
                    target -> Points.of(HostileHandIns.layOut(
                            name,
                            target,
                            Files.createDirectories(root.resolve("victims").resolve(target.getFileName())))));
        }
        return ways;
    }
}
