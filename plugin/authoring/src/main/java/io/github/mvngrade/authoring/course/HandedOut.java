package io.github.mvngrade.authoring.course;

import io.github.mvngrade.authoring.pack.AuthoredExercise;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.skeleton.MarkerException;
import io.github.mvngrade.authoring.skeleton.SolutionLeaks;
import io.github.mvngrade.authoring.skeleton.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What students get, as texts by path: for one exercise, and for the folder around all of them. */
public final class HandedOut {
    private static final String POM = "pom.xml";
    private static final String TEXT = "README.md";
    private static final int MOST_SHOWN = 10;

    private final CourseCoordinates course;

    public HandedOut(CourseCoordinates course) {
        this.course = course;
    }

    /**
     * The files of one exercise: skeleton, given sources, visible checks, pom, assignment text.
     *
     * @param folder the author's
     * @param authored the same exercise with its checks compiled
     * @throws CourseException if markers don't pair, the assignment text is missing, or a line of the solution or of a
     *     hidden check would be handed out
     */
    public SortedMap<String, String> exercise(ExerciseFolder folder, AuthoredExercise authored)
            throws CourseException, IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try {
            files.putAll(java(folder.skeleton()));
        } catch (MarkerException e) {
            throw new CourseException(folder.root() + ": " + e.getMessage(), e);
        }
        if (files.isEmpty()) {
            throw new CourseException("There is no solution in " + folder.root().resolve(ExerciseFolder.MAIN)
                    + ", so there is nothing to make a skeleton from");
        }
        files.putAll(folder.given());
        files.putAll(visibleChecks(folder, authored));
        files.put(TEXT, new AssignmentText(authored).fill(text(folder)));
        files.put(POM, Template.named("exercise-pom.xml").fill(values(authored)));
        files.putAll(ofEveryRoot());
        requireNoLeak(folder, authored, files);
        return files;
    }

    /**
     * The files beside the exercises' folders: a pom that grades all with one command.
     *
     * @param title one line for people
     * @param exercises names of the folders, in the course's order
     */
    public SortedMap<String, String> around(String title, List<String> exercises) {
        SortedMap<String, String> files = new TreeMap<>();
        Map<String, String> values = common();
        values.put("title", title);
        values.put(
                "modules",
                exercises.stream()
                        .map(name -> "    <module>" + name + "</module>")
                        .collect(Collectors.joining("\n")));
        files.put(POM, Template.named("exercises-pom.xml").fill(values));
        files.putAll(ofEveryRoot());
        return files;
    }

    /**
     * What goes beside the pom of every independent build: what git leaves out, and what tells Maven 4 where the build
     * begins.
     */
    static Map<String, String> ofEveryRoot() {
        return Map.of(
                ".gitignore",
                "target/\n",
                ".mvn/README.md",
                Template.named("root.md").text());
    }

    private Map<String, String> values(AuthoredExercise authored) {
        Map<String, String> values = common();
        values.put("exercise", authored.exercise().id().value());
        values.put("title", authored.exercise().title());
        values.put("release", Integer.toString(authored.exercise().release()));
        values.put(
                "dependencies",
                authored.exercise().dependenciesWith(course.pluginVersion()).stream()
                        .map(HandedOut::dependency)
                        .collect(Collectors.joining()));
        values.put("perCheckSeconds", Long.toString(AssignmentText.seconds(authored)));
        return values;
    }

    private static String dependency(String coordinates) {
        String[] parts = coordinates.split(":");
        return Template.named("dependency.xml")
                .fill(Map.of("group", parts[0], "artifact", parts[1], "version", parts[2]));
    }

    private Map<String, String> common() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("group", course.group());
        values.put("version", course.version());
        values.put("studentGroup", course.studentGroup());
        values.put("pluginVersion", course.pluginVersion());
        values.put(
                "repositories",
                course.repository()
                        .map(url -> Template.named("repositories.xml").fill(Map.of("url", url)) + "\n")
                        .orElse(""));
        return values;
    }

    private static SortedMap<String, String> visibleChecks(ExerciseFolder folder, AuthoredExercise authored)
            throws IOException {
        SortedMap<String, String> checks = java(folder.checks());
        authored.visibility().hiddenSources().forEach(file -> checks.remove(ExerciseFolder.CHECKS + "/" + file));
        return checks;
    }

    /** The sources among these: an editor's backup beside one may hold a solution or a hidden check. */
    private static SortedMap<String, String> java(SortedMap<String, String> files) {
        files.keySet().removeIf(file -> !file.endsWith(".java"));
        return files;
    }

    private static String text(ExerciseFolder folder) throws CourseException, IOException {
        Path file = folder.root().resolve(TEXT);
        if (!Files.isRegularFile(file)) {
            throw new CourseException("There is no " + TEXT + " in " + folder.root()
                    + ": it is the assignment's text, which students start from");
        }
        return Files.readString(file);
    }

    private static void requireNoLeak(ExerciseFolder folder, AuthoredExercise authored, SortedMap<String, String> files)
            throws CourseException, IOException {
        List<SolutionLeaks.Leak> leaks = leaks(folder, authored).in(sources(files));
        if (!leaks.isEmpty()) {
            throw new CourseException("Students would get lines that aren't for them:\n"
                    + leaks.stream().limit(MOST_SHOWN).map(leak -> "  " + leak).collect(Collectors.joining("\n"))
                    + (leaks.size() > MOST_SHOWN ? "\n  and " + (leaks.size() - MOST_SHOWN) + " more" : "")
                    + "\nPut the line between the markers of the solution, or word it differently");
        }
    }

    /** Recognises the lines that only the solution or a hidden check of this exercise has. */
    public static SolutionLeaks leaks(ExerciseFolder folder, AuthoredExercise authored) throws IOException {
        SortedMap<String, String> open = new TreeMap<>(java(folder.solution()));
        open.putAll(folder.given());
        open.putAll(visibleChecks(folder, authored));
        SortedMap<String, String> hidden = folder.checks();
        hidden.keySet().removeAll(open.keySet());
        return new SolutionLeaks(sources(open), sources(hidden));
    }

    private static Collection<SourceText> sources(SortedMap<String, String> files) {
        List<SourceText> sources = new ArrayList<>();
        files.forEach((file, text) -> sources.add(new SourceText(file, text)));
        return sources;
    }
}
