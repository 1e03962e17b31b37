package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.course.CourseException;
import io.github.mvngrade.authoring.course.NewCourse;
import io.github.mvngrade.plugin.AbstractGoal;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes a course to start from: an author's folder with one exercise, its checks and wrong solutions, that verifies. */
@Mojo(name = "course", requiresProject = false, aggregator = true, threadSafe = true)
public class CourseMojo extends AbstractGoal {
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private File here;

    /** The course's name: of its folder, and Maven's artifact id. */
    @Parameter(property = "grade.course", defaultValue = "course")
    private String course;

    /** Maven's group id of the course. */
    @Parameter(property = "grade.group", defaultValue = "course")
    private String group;

    /** The course's title for people; by default its name. */
    @Parameter(property = "grade.title")
    private @Nullable String title;

    @Override
    protected void run() throws CourseException, IOException {
        Path root = new NewCourse(group, course, title == null ? course : title, version()).write(here.toPath());
        getLog().info("A course with one exercise is in " + root + ". What to do next, in that folder:");
        getLog().info("  mvn install               builds the check packs, and proves the checks");
        getLog().info("  mvn grade:skeleton        writes exercises/, which students get");
        getLog().info("  mvn -f exercises grade    grades what students start from");
    }
}
