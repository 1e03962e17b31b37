package io.github.mvngrade.authoring.course;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A course to start from: an author's folder with one exercise that verifies.
 *
 * @param group Maven's group id
 * @param name of the folder, and Maven's artifact id: letters, digits, dots, hyphens and underscores
 * @param title one line for people
 * @param pluginVersion version of grade-maven-plugin that it uses
 */
public record NewCourse(String group, String name, String title, String pluginVersion) {
    private static final String TEMPLATES = "new/";
    private static final String FIRST = "primes";
    private static final String FIRST_TITLE = "Primes by crossing out";
    private static final String EXERCISE = "reference-solutions/" + FIRST + "/";
    private static final String SOURCE = "java/course/primes/";

    private static final List<String> FILES = List.of(
            "README.md",
            "pom.xml",
            "reference-solutions/pom.xml",
            EXERCISE + "README.md",
            EXERCISE + "exercise.yaml",
            EXERCISE + "src/main/" + SOURCE + "Primes.java",
            EXERCISE + "src/given/" + SOURCE + "TrialDivision.java",
            EXERCISE + "src/test/" + SOURCE + "checks/PrimesChecks.java",
            EXERCISE + "src/test/" + SOURCE + "checks/RefusedChecks.java",
            EXERCISE + "src/wrong/negative-is-empty.patch",
            EXERCISE + "src/wrong/one-is-prime.patch",
            EXERCISE + "src/wrong/squares-slip-through.patch",
            EXERCISE + "src/wrong/trial-division/src/main/" + SOURCE + "Primes.java");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]*[A-Za-z0-9]");

    /** @throws IllegalArgumentException if Maven would refuse a name, or the title is blank */
    public NewCourse {
        requireName("The group", group);
        requireName("The course's name", name);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A course needs a title");
        }
    }

    private static void requireName(String what, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(what
                    + " may have letters, digits, dots, hyphens and underscores, and must end with a letter or digit, but is \""
                    + name + '"');
        }
    }

    /**
     * Writes the course.
     *
     * @param parent folder that gets the course's folder
     * @return the course's folder
     * @throws CourseException if there is something at its place already
     */
    public Path write(Path parent) throws CourseException, IOException {
        Path root = parent.resolve(name);
        Map<String, String> values =
                Map.of("group", group, "course", name, "title", title, "pluginVersion", pluginVersion);
        SortedMap<String, String> files = new TreeMap<>(HandedOut.ofEveryRoot());
        for (String file : FILES) {
            files.put(file, Template.named(TEMPLATES + file).fill(values));
        }
        files.put(
                EXERCISE + "pom.xml",
                NewExercise.pom(FIRST, FIRST_TITLE, new NewExercise.Parent(group, name + "-exercises", "1-SNAPSHOT")));
        new NewFolder(root, files).write("choose another name with -Dgrade.course=NAME, or remove it");
        return root;
    }
}
