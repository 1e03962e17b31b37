package io.github.mvngrade.model.plan;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An exercise as its author states it; mirrors {@code exercise.yaml}.
 *
 * @param id names it
 * @param title one line for people
 * @param packageName Java package of the submission; the checks live in {@code <packageName>.checks}
 * @param release Java release that submissions are compiled for, 17 or newer
 * @param submit globs, relative to the submission's folder, of what is handed in
 * @param given globs, relative to the exercise's folder, of sources that the course supplies
 * @param modules the JDK's modules that a submission may use in addition to those that all may use
 * @param dependencies Maven coordinates, {@code group:artifact:version}, of the jars that a submission may use in addition
 *     to the JDK: these and no others, so what one of them needs is listed too; without a version for a jar of mvn grade
 * @param limits what a subject may use
 * @param order all checks, in the order that their plan has; empty if their classes say it
 * @param wrong what each wrong solution loses, by its name; neither side empty, and each check once
 */
public record Exercise(
        ExerciseId id,
        String title,
        String packageName,
        int release,
        List<String> submit,
        List<String> given,
        List<String> modules,
        List<String> dependencies,
        Limits limits,
        List<CheckId> order,
        Map<String, List<Loss>> wrong) {
    private static final int OLDEST_RELEASE = 17;

    /** Full coordinates, or those of a jar of ours, which has the plugin's version. */
    private static final Pattern COORDINATES =
            Pattern.compile("[\\w.-]+:[\\w.-]+:[\\w.-]+|io\\.github\\.mvngrade:[\\w.-]+");

    /** @throws IllegalArgumentException if a value breaks what its parameter says */
    public Exercise {
        submit = List.copyOf(submit);
        given = List.copyOf(given);
        modules = List.copyOf(modules);
        modules.forEach(JdkModules::requireAllowed);
        dependencies = List.copyOf(dependencies);
        order = List.copyOf(order);
        wrong = Map.copyOf(wrong);
        if (title.isBlank()) {
            throw new IllegalArgumentException("Exercise " + id + " needs a title");
        }
        if (!packageName.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*")) {
            throw new IllegalArgumentException(
                    "package must be a lower-case Java package like parallel.fibonacci, but is \"" + packageName + '"');
        }
        if (release < OLDEST_RELEASE) {
            throw new IllegalArgumentException("release must be 17 or newer, but is " + release);
        }
        if (submit.isEmpty()) {
            throw new IllegalArgumentException(
                    "submit must name at least one glob, for example src/main/java/**/*.java");
        }
        dependencies.stream()
                .filter(coordinates -> !COORDINATES.matcher(coordinates).matches())
                .forEach(coordinates -> {
                    throw new IllegalArgumentException(
                            "a dependency must be group:artifact:version, but is \"" + coordinates + '"');
                });
        wrong.forEach(Exercise::requireLosses);
    }

    private static void requireLosses(String name, List<Loss> lost) {
        if (lost.isEmpty()) {
            throw new IllegalArgumentException("wrong solution " + name + " must state the checks that it loses");
        }
        if (lost.stream().map(Loss::check).distinct().count() < lost.size()) {
            throw new IllegalArgumentException(
                    "wrong solution " + name + " must state each check once, but states " + lost);
        }
        if (lost.stream().noneMatch(Loss::isCertain)) {
            throw new IllegalArgumentException("wrong solution " + name
                    + " must state a check that it loses in each run, but may pass each one of " + lost);
        }
    }

    /** An exercise whose checks have the order of their classes. */
    public Exercise(
            ExerciseId id,
            String title,
            String packageName,
            int release,
            List<String> submit,
            List<String> given,
            List<String> modules,
            List<String> dependencies,
            Limits limits,
            Map<String, List<Loss>> wrong) {
        this(id, title, packageName, release, submit, given, modules, dependencies, limits, List.of(), wrong);
    }

    /** The package that the checks live in. */
    public String checksPackage() {
        return packageName + ".checks";
    }

    /** The dependencies with all their versions, if the plugin has this one. */
    public List<String> dependenciesWith(String pluginVersion) {
        return dependencies.stream()
                .map(coordinates ->
                        coordinates.split(":").length == 2 ? coordinates + ":" + pluginVersion : coordinates)
                .toList();
    }
}
