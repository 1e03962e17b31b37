package io.github.mvngrade.authoring.course;

import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.plan.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * An exercise to start from: one method, a visible and a hidden check, and a wrong solution. It verifies at once.
 *
 * @param id names it and its folder
 * @param title one line for people; empty to make it from the id
 * @param packageName Java package of the submission; empty to make it from the id and where the other exercises are
 */
public record NewExercise(ExerciseId id, Optional<String> title, Optional<String> packageName) {
    private static final String TEMPLATES = "exercise/";
    private static final String FIRST_PACKAGE = "course";
    private static final String POM = "pom.xml";

    /** @throws IllegalArgumentException if the title is blank, or the package isn't one of a submission */
    public NewExercise {
        if (title.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("An exercise needs a title");
        }
        packageName.ifPresent(NewExercise::requirePackage);
    }

    /**
     * The pom that exercises have as their parent.
     *
     * @param group Maven's group id
     * @param artifact Maven's artifact id
     * @param version its version
     */
    public record Parent(String group, String artifact, String version) {}

    /**
     * Adds the exercise to a course: writes its folder, and lists it in the pom around it.
     *
     * @param authors folder of the course's exercises, with that pom
     * @param parent what that pom is
     * @return the exercise's folder
     * @throws CourseException if its place or its package is taken, or the pom lists no modules; nothing is written then
     * @throws PackException if another exercise can't be read
     */
    public Path addTo(Path authors, Parent parent) throws CourseException, PackException, IOException {
        Map<String, String> values = values(parent, ownPackage(authors));
        NewFolder folder = new NewFolder(authors.resolve(id.value()), files(values));
        String otherwise = "choose another id with -Dgrade.exercise=ID, or remove it";
        folder.requireEmpty(otherwise);
        Path pom = authors.resolve(POM);
        String listed = new ModuleList(pom.toString(), Files.readString(pom)).with(id.value());
        folder.write(otherwise);
        Files.writeString(pom, listed);
        return folder.root();
    }

    private String ownPackage(Path authors) throws CourseException, PackException, IOException {
        List<Exercise> others = exercises(authors);
        String own = packageName.orElseGet(() -> others.stream()
                        .map(other -> other.packageName().replaceFirst("(^|\\.)[^.]+$", ""))
                        .filter(around -> !around.isEmpty())
                        .findFirst()
                        .orElse(FIRST_PACKAGE)
                + '.'
                + id.value().replace("-", ""));
        if (!SourceVersion.isName(own)) {
            throw new CourseException(
                    "The package " + own + " isn't one that Java allows: choose one with" + " -Dgrade.package=PACKAGE");
        }
        for (Exercise other : others) {
            if (other.packageName().equals(own)) {
                throw new CourseException("The exercise " + other.id() + " is in package " + own
                        + " already: choose another one with -Dgrade.package=PACKAGE");
            }
        }
        return own;
    }

    private static List<Exercise> exercises(Path authors) throws PackException, IOException {
        List<Path> folders;
        try (Stream<Path> entries = Files.list(authors)) {
            folders = entries.filter(folder -> Files.isRegularFile(folder.resolve("exercise.yaml")))
                    .sorted()
                    .toList();
        }
        List<Exercise> exercises = new ArrayList<>();
        for (Path folder : folders) {
            exercises.add(ExerciseFile.read(folder));
        }
        return exercises;
    }

    private static SortedMap<String, String> files(Map<String, String> values) {
        String path = values.get("path");
        String type = values.get("class");
        Map<String, String> places = Map.of(
                "README.md",
                "README.md",
                "exercise.yaml",
                "exercise.yaml",
                POM,
                POM,
                "src/main/Solution.java",
                "src/main/java/" + path + '/' + type + ".java",
                "src/test/Checks.java",
                "src/test/java/" + path + "/checks/" + type + "Checks.java",
                "src/test/HiddenChecks.java",
                "src/test/java/" + path + "/checks/Large" + type + "Checks.java",
                "src/wrong/doubles.patch",
                "src/wrong/doubles.patch");
        SortedMap<String, String> files = new TreeMap<>();
        places.forEach((template, place) ->
                files.put(place, Template.named(TEMPLATES + template).fill(values)));
        return files;
    }

    private Map<String, String> values(Parent parent, String own) {
        String words = id.value().replace('-', ' ');
        String shown = title.orElseGet(() -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        Map<String, String> values = new TreeMap<>(pomValues(id.value(), shown, parent));
        values.put("package", own);
        values.put("path", own.replace('.', '/'));
        values.put("class", className());
        values.put("heading", "# " + id + ": " + shown);
        values.put("titleInYaml", "title: '" + shown.replace("'", "''") + '\'');
        return values;
    }

    private static Map<String, String> pomValues(String exercise, String title, Parent parent) {
        return Map.of(
                "exercise", exercise,
                "title", title,
                "group", parent.group(),
                "parent", parent.artifact(),
                "version", parent.version());
    }

    /** The pom of an exercise. */
    static String pom(String exercise, String title, Parent parent) {
        return Template.named(TEMPLATES + POM).fill(pomValues(exercise, title, parent));
    }

    private String className() {
        return Arrays.stream(id.value().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static void requirePackage(String name) {
        if (!name.matches("[a-z][a-z0-9]*(\\.[a-z][a-z0-9]*)*")) {
            throw new IllegalArgumentException(
                    "grade.package must be a lower-case Java package like course.poolmap, but is \"" + name + '"');
        }
    }
}
