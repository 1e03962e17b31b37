package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.ExportDesk;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    private static final String STATE = HandOver.class.getName() + ".state";
    private static final Path BEGUN = Path.of("");

    /** Deletes what an earlier build handed on, unless this build has begun already. */
    void begin() {
        if (state().putIfAbsent(BEGUN, true) == null) {
            desk.begin();
        }
    }

    /** Annotates a grade; after the last exercise, hands on what there is. */
    void graded(MavenProject exercise, ShownGrade grade) {
        desk.run()
                .ifPresent(run -> run.annotate(
                        grade, exercise.getBasedir().toPath(), exercises().size()));
        over(exercise, true);
    }

    /** Says that an exercise has no grade, and why: then nothing is exported. */
    void failed(MavenProject exercise, String message) {
        desk.fail(exercise.getArtifactId() + ": " + message);
        over(exercise, false);
    }

    private void over(MavenProject exercise, boolean hasGrade) {
        Map<Path, Boolean> state = state();
        List<Path> folders = exercises().stream().map(HandOver::folder).toList();
        boolean last;
        synchronized (state) {
            last = state.put(folder(exercise), hasGrade) == null
                    && state.keySet().containsAll(folders);
        }
        if (last) {
            List<Path> graded = folders.stream().filter(state::get).toList();
            if (graded.size() == folders.size()) {
                desk.finish(title(exercise), graded);
            } else {
                desk.summarise(title(exercise), graded);
            }
        }
    }

    private String title(MavenProject exercise) {
        return exercises().size() == 1
                ? exercise.getName()
                : session.getTopLevelProject().getName();
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

    /** The one map of the build, of a class that is the same for all modules: Maven may load this one more than once. */
    @SuppressWarnings("unchecked")
    private Map<Path, Boolean> state() {
        SessionData data = session.getRepositorySession().getData();
        data.set(STATE, null, new ConcurrentHashMap<Path, Boolean>());
        return (Map<Path, Boolean>) data.get(STATE);
    }
}
