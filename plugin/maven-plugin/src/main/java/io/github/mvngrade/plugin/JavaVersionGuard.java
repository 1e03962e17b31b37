package io.github.mvngrade.plugin;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Says which Java is needed if Maven runs on an older one, which couldn't even load a goal. Builds that don't grade go on.
 *
 * <p>This class alone is compiled for Java 8. It must use no other class of ours.
 */
public final class JavaVersionGuard extends AbstractMavenLifecycleParticipant {
    private static final int LEAST = 17;
    private static final String PHASE = "grade";
    private static final List<String> GOALS = Collections.unmodifiableList(
            Arrays.asList("grade:", "grade-maven-plugin:", "io.github.mvngrade:grade-maven-plugin:"));

    /** Made by Maven, as soon as a project has the plugin as an extension. */
    public JavaVersionGuard() {}

    @Override
    public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
        String version = System.getProperty("java.specification.version", "");
        if (feature(version) < LEAST && grades(goals(session))) {
            throw new MavenExecutionException(
                    "mvn grade needs Java 17 or newer, but Maven runs on Java " + version + " ("
                            + System.getProperty("java.home")
                            + "). Set JAVA_HOME to the folder of a JDK 17 or newer and try again; mvn -version shows which"
                            + " Java Maven uses.",
                    session.getRequest().getPom());
        }
    }

    /** 8 of "1.8", 11 of "11"; the lowest that is needed if it isn't a version. */
    static int feature(String version) {
        String feature = version.startsWith("1.") ? version.substring(2) : version;
        try {
            return Integer.parseInt(feature);
        } catch (NumberFormatException unknown) {
            return LEAST;
        }
    }

    static boolean grades(List<String> goals) {
        return goals.stream()
                .anyMatch(goal -> goal.equals(PHASE) || GOALS.stream().anyMatch(goal::startsWith));
    }

    private static List<String> goals(MavenSession session) {
        if (!session.getGoals().isEmpty()) {
            return session.getGoals();
        }
        MavenProject project = session.getTopLevelProject();
        String byDefault = project == null ? null : project.getDefaultGoal();
        return byDefault == null
                ? Collections.<String>emptyList()
                : Arrays.asList(byDefault.trim().split("\\s+"));
    }
}
