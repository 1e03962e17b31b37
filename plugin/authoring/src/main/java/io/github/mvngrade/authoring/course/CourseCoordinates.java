package io.github.mvngrade.authoring.course;

import java.util.Optional;

/**
 * Where students' builds find a course's check packs and the plugin.
 *
 * @param group Maven's group id of the packs
 * @param version of the packs
 * @param pluginVersion version of grade-maven-plugin and of what checks are written against
 * @param repository URL of the Maven repository that has them; empty if Maven Central and what is installed are all that
 *     students need
 */
public record CourseCoordinates(String group, String version, String pluginVersion, Optional<String> repository) {
    /** Group id of what is handed out: never that of the packs, so that a student's build can't shadow one. */
    String studentGroup() {
        return group + ".course";
    }
}
