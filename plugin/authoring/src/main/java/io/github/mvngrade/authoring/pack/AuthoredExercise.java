package io.github.mvngrade.authoring.pack;

import io.github.mvngrade.authoring.reach.UsedMembers;
import io.github.mvngrade.authoring.skeleton.StudentChecks;
import io.github.mvngrade.engine.api.Member;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.engine.pack.FileTree;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackedCheck;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.plan.Plan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An exercise with its checks, compiled against the solution, as its author has it.
 *
 * @param exercise what {@code exercise.yaml} says
 * @param checks in the plan's order
 * @param classes the compiled checks by binary name
 * @param visibility which of them a student gets
 */
public record AuthoredExercise(
        Exercise exercise, List<PackedCheck> checks, SortedMap<String, byte[]> classes, StudentChecks visibility) {
    private static final String CLASS = ".class";

    public AuthoredExercise {
        checks = List.copyOf(checks);
        classes = new TreeMap<>(classes);
    }

    /**
     * Reads an exercise.
     *
     * @param folder with {@code exercise.yaml}
     * @param testClasses the compiled checks
     * @throws PackException if the exercise is not as it must be
     */
    public static AuthoredExercise read(Path folder, Path testClasses) throws PackException, IOException {
        Exercise exercise = ExerciseFile.read(folder);
        SortedMap<String, byte[]> classes = checkClasses(exercise, testClasses);
        try {
            StudentChecks visibility = new StudentChecks(classes);
            AuthoredExercise read = new AuthoredExercise(
                    exercise, CheckOrder.of(scan(exercise, classes), exercise.order()), classes, visibility);
            Plan plan = read.plan();
            read.checks().forEach(check -> requireTime(exercise, check));
            exercise.wrong().values().forEach(lost -> lost.forEach(loss -> loss.requireFit(plan.check(loss.check()))));
            return read;
        } catch (IllegalArgumentException e) {
            throw new PackException("The checks of " + exercise.id() + " don't make a plan: " + e.getMessage(), e);
        }
    }

    private static void requireTime(Exercise exercise, PackedCheck check) {
        Duration total = exercise.limits().total();
        check.limit().filter(limit -> limit.compareTo(total) > 0).ifPresent(limit -> {
            throw new IllegalArgumentException("Check " + check.plan().id() + " may take " + seconds(limit)
                    + ", but all checks together only " + seconds(total)
                    + ": raise limits.total in exercise.yaml, or lower the check's limit");
        });
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    /**
     * How long a check that students have may take at most.
     *
     * @return at least {@code limits.perCheck}
     */
    public Duration longestVisibleLimit() {
        Duration usual = exercise.limits().perCheck();
        return checks.stream()
                .filter(check -> !check.plan().hidden())
                .flatMap(check -> check.limit().stream())
                .reduce(usual, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    /** The plan that the checks make. */
    public Plan plan() {
        return new Plan(
                exercise.id(),
                exercise.title(),
                checks.stream().map(PackedCheck::plan).toList());
    }

    private static List<PackedCheck> scan(Exercise exercise, SortedMap<String, byte[]> classes) throws PackException {
        List<PackedCheck> checks = new ArrayList<>();
        UsedMembers used = new UsedMembers(classes, exercise.packageName());
        for (PackedCheck check : new CheckScanner(classes).checks()) {
            List<String> uses = check.code().stream()
                    .flatMap(code -> used.by(code.className(), code.method()).stream())
                    .map(Member::toString)
                    .toList();
            checks.add(check.using(uses));
        }
        return checks;
    }

    private static SortedMap<String, byte[]> checkClasses(Exercise exercise, Path testClasses)
            throws PackException, IOException {
        String folder = exercise.checksPackage().replace('.', '/');
        SortedMap<String, byte[]> classes = new TreeMap<>();
        FileTree.bytes(testClasses, folder).forEach((name, bytes) -> {
            if (name.endsWith(CLASS)) {
                classes.put(name.substring(0, name.length() - CLASS.length()).replace('/', '.'), bytes);
            }
        });
        if (classes.isEmpty()) {
            throw new PackException("There are no compiled checks in " + testClasses.resolve(folder)
                    + ": checks live in package " + exercise.checksPackage()
                    + " below src/test/java; mvn test-compile compiles them");
        }
        return classes;
    }
}
