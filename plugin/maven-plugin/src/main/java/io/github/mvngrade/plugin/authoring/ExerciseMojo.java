package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.course.NewExercise;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractGoal;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.SetupException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Adds an exercise to a course: writes one to start from, which passes {@code grade:verify}, and lists it in the pom around the
 * exercises. Runs in the course's folder or in its {@code reference-solutions}.
 */
@Mojo(name = "exercise", aggregator = true, threadSafe = true)
public class ExerciseMojo extends AbstractGoal {
    private static final String AUTHORS = "reference-solutions";

    /** The exercise's id, lower-case words joined by hyphens: it names the folder, and is Maven's artifact id. */
    @Parameter(property = "grade.exercise")
    private @Nullable String exercise;

    /** The exercise's title, for people. By default its id, as words. */
    @Parameter(property = "grade.title")
    private @Nullable String title;

    /**
     * Java package of the submission. By default the one that the other exercises' packages are in, and the id without its
     * hyphens.
     */
    @Parameter(property = "grade.package")
    private @Nullable String packageName;

    @Override
    protected void run() throws GraderException, IOException {
        NewExercise wanted = wanted();
        Path authors = authors();
        Path written = wanted.addTo(authors, parent(authors));
        getLog().info("The exercise " + wanted.id() + " is in " + written
                + ". What to do next, in the course's folder:");
        getLog().info("  mvn grade:skeleton    writes what students get of it");
        getLog().info("  mvn install           builds its check packs, and proves its checks");
        getLog().info("Then replace its solution, checks, wrong solution and README.md by yours, and do both again.");
    }

    private NewExercise wanted() throws GraderException {
        if (exercise == null) {
            throw new SetupException(
                    "No exercise is named: run mvn grade:exercise -Dgrade.exercise=ID, with an id like" + " pool-map");
        }
        ExerciseId id = SettingValue.parsed(exercise, ExerciseId::new);
        return SettingValue.parsed(
                id, known -> new NewExercise(known, Optional.ofNullable(title), Optional.ofNullable(packageName)));
    }

    private Path authors() throws SetupException {
        Path root = executionRoot();
        Path below = root.resolve(AUTHORS);
        if (Files.isRegularFile(below.resolve("pom.xml"))) {
            return below;
        }
        if (!isAggregator() || !root.endsWith(AUTHORS)) {
            throw new SetupException(
                    root + " is neither a course's folder nor its " + AUTHORS + ": run mvn grade:exercise there");
        }
        return root;
    }

    private NewExercise.Parent parent(Path authors) throws SetupException {
        MavenProject around = session().getProjects().stream()
                .filter(project -> project.getBasedir().toPath().equals(authors))
                .findFirst()
                .orElseThrow(() -> new SetupException("The build leaves " + authors
                        + " out: list it under <modules> in the pom around it, and run this without -pl"));
        return new NewExercise.Parent(around.getGroupId(), around.getArtifactId(), around.getVersion());
    }
}
