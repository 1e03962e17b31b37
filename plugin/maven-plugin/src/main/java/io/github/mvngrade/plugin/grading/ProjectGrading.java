package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.toolchain.Toolchain;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.plugin.settings.ReportSettings;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.PackResolver;
import io.github.mvngrade.plugin.setup.ProgressLog;
import io.github.mvngrade.plugin.setup.TargetLock;
import io.github.mvngrade.report.ReportDesk;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Grades the exercise in a project's folder, from its pack to its report.
 *
 * @param settings what was asked for
 * @param project whose folder is the submission
 * @param course the page over all exercises of the build
 * @param packs where the check pack is found
 * @param handOver of the grade to others
 * @param log gets the grade, and what is being done
 */
record ProjectGrading(
        GradeSettings settings, MavenProject project, Course course, PackResolver packs, HandOver handOver, Log log) {
    /** @throws MojoFailureException if the grade is below the pass mark */
    void run() throws GraderException, IOException, InterruptedException, MojoFailureException {
        TargetLock lock = TargetLock.take(report().folder());
        try {
            Grade grade = grade(request());
            Optional<String> missed = settings.passMark().flatMap(mark -> mark.missedBy(grade));
            if (missed.isPresent()) {
                throw new MojoFailureException(missed.get());
            }
        } finally {
            lock.close();
        }
    }

    private ReportSettings report() {
        return settings.shared().report();
    }

    private GradeRequest request() throws GraderException {
        Pack found = packs.resolve(settings.pack())
                .madeBy(settings.shared().installation().version());
        Pack pack =
                settings.exercise().isPresent() ? found.of(settings.exercise().get()) : found;
        SettingValue.ifSet(settings.selection().only().orElse(null), pack.plan()::check);
        return new GradeRequest(
                project.getBasedir().toPath(),
                new SubmissionId(project.getArtifactId()),
                pack,
                settings.selection(),
                settings.shared().seed());
    }

    private Grade grade(GradeRequest request) throws GraderException, InterruptedException {
        course.prepare(project);
        ReportDesk desk = new ReportDesk(
                report().folder(),
                report().templates(),
                settings.audience(),
                log::info,
                log.isInfoEnabled() ? heard -> {} : log::error);
        Grade grade;
        try {
            Toolchain tools = settings.shared()
                    .installation()
                    .toolchain(request.pack().exercise().modules(), log::info);
            grade = new Grader(tools, new ProgressLog(log)).grade(request);
        } catch (GraderException | RuntimeException e) {
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            String version = settings.shared().installation().version();
            desk.sayFailed(Grader.failed(request, version, reason), () -> course.render(project))
                    .ifPresent(log::warn);
            throw e;
        }
        handOver.graded(project, desk.hand(grade, () -> course.render(project)));
        return grade;
    }
}
