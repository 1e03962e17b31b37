package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.course.NewCourse;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractGoal;
import io.github.mvngrade.plugin.settings.SettingException;
import io.github.mvngrade.plugin.settings.SettingValue;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a course to start from: an author's folder with one exercise, its checks and its wrong solutions, which passes
 * {@code grade:verify}.
 */
@Mojo(name = "course", requiresProject = false, aggregator = true, threadSafe = true)
public class CourseMojo extends AbstractGoal {
    /** The course's name: it names the folder, and is Maven's artifact id. */
    @Parameter(property = "grade.course", defaultValue = "course")
    private String course;

    /** Maven's group id of the course. */
    @Parameter(property = "grade.group", defaultValue = "course")
    private String group;

    /** The course's title, for people. By default its name. */
    @Parameter(property = "grade.title")
    private @Nullable String title;

    @Override
    protected void run() throws GraderException, IOException {
        Path root = settings().write(executionRoot());
        getLog().info("A course with one exercise is in " + root + ". What to do next, in that folder:");
        getLog().info("  mvn install               builds the check packs, and proves the checks");
        getLog().info("  mvn grade:skeleton        writes exercises/, which students get");
        getLog().info("  mvn -f exercises grade    grades what students start from");
    }

    private NewCourse settings() throws SettingException {
        return SettingValue.parsed(
                title == null ? course : title, named -> new NewCourse(group, course, named, version()));
    }
}
