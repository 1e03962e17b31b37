package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.ExportDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * Hands on to others what a build graded, once all of its exercises have a grade: a part of a course would be taken for the whole.
 *
 * @param session of the build
 * @param desk that writes
 */
record HandOver(MavenSession session, ExportDesk desk) {
    private static final String GRADED = HandOver.class.getName() + ".graded";

    /** Deletes what an earlier build handed on, unless this build has begun already. */
    void begin() {
        Set<Path> graded = graded();
        synchronized (graded) {
            if (graded.add(Path.of(""))) {
                desk.begin();
            }
        }
    }

    /** Annotates a grade; after the last exercise's, hands on all of them. */
    void graded(MavenProject exercise, ShownGrade grade) {
        List<MavenProject> all = exercises();
        desk.run().ifPresent(run -> run.annotate(grade, exercise.getBasedir().toPath(), all.size()));
        List<Path> folders = all.stream().map(HandOver::folder).toList();
        Set<Path> graded = graded();
        boolean last;
        synchronized (graded) {
            last = graded.add(folder(exercise)) && graded.containsAll(folders);
        }
        if (last) {
            desk.finish(
                    all.size() == 1
                            ? grade.grade().title()
                            : session.getTopLevelProject().getName(),
                    folders);
        }
    }

    /** Says that an exercise has no grade, so that nothing is handed on. */
    void failed(String message) {
        desk.fail(message);
    }

    /** Those that this build grades. */
    private List<MavenProject> exercises() {
        return session.getProjects().stream()
                .filter(project -> !project.getPackaging().equals("pom"))
                .toList();
    }

    private static Path folder(MavenProject exercise) {
        return Path.of(exercise.getBuild().getDirectory()).resolve("grade");
    }

    /** The one set of the build, of a class that is the same for all modules: Maven may load this one more than once. */
    @SuppressWarnings("unchecked")
    private Set<Path> graded() {
        SessionData data = session.getRepositorySession().getData();
        data.set(GRADED, null, ConcurrentHashMap.newKeySet());
        return (Set<Path>) data.get(GRADED);
    }
}
