package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.GraderException;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.Toolchain;
import io.github.mvngrade.engine.compile.NoCompilerException;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.plugin.AbstractGradingGoal;
import io.github.mvngrade.plugin.setup.PackResolver;
import io.github.mvngrade.plugin.setup.ProgressLog;
import io.github.mvngrade.plugin.setup.SettingValue;
import io.github.mvngrade.plugin.setup.SetupException;
import io.github.mvngrade.plugin.setup.TargetLock;
import io.github.mvngrade.report.ReportDesk;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Grades the exercise in this folder: compiles it, runs its checks, measures its speed, and writes
 * {@code target/grade/index.html} and {@code target/grade/grade.json}. {@code mvn grade} runs it, where the pom has the plugin
 * as an extension. A low grade is not a failed build.
 */
@Mojo(name = "grade", threadSafe = true)
public class GradeMojo extends AbstractGradingGoal {
    private static final String PACK = "grade.pack";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Inject
    private RepositorySystem repositories;

    /**
     * The exercise's check pack: coordinates like {@code group:artifact:jar:checks:version}, a file or a folder. The
     * command line overrides the pom.
     */
    @Parameter(property = PACK)
    private @Nullable String pack;

    /** Which exercise this folder is; the pack of another one is refused. */
    @Parameter
    private @Nullable String exercise;

    /**
     * The id of one check: only it and what it requires is run. The result is marked as partial and doesn't count. By
     * default all checks are run.
     */
    @Parameter(property = "grade.check")
    private @Nullable String check;

    /**
     * Whether speedups and curves are measured. Without them a grade is quick, marked as partial, and doesn't count.
     */
    @Parameter(property = "grade.speedup", defaultValue = "true")
    private String speedup;

    /** Whether it is measured which lines the checks ran. No point depends on it. */
    @Parameter(property = "grade.coverage", defaultValue = "true")
    private String coverage;

    /**
     * The seed that the checks' inputs are drawn from, a whole number from 0. A fresh one by default; the report names it, so
     * that a grade can be repeated with the same inputs.
     */
    @Parameter(property = "grade.seed")
    private @Nullable String seed;

    /** Who the report is for: {@code student} sees little of hidden checks, {@code teacher} sees all. */
    @Parameter(property = "grade.audience", defaultValue = "student")
    private String audience;

    /**
     * The least share, in percent, of the points that could be decided here: below it the build fails. Points that are pending
     * because the grader itself failed count as missing. By default no grade fails a build.
     */
    @Parameter(property = "grade.passMark")
    private @Nullable String passMark;

    /** Folder with templates that replace those of the report, file by file. By default there is none. */
    @Parameter(property = "grade.templates")
    private @Nullable File templates;

    /** Where {@code grade.json} and {@code index.html} are written. */
    @Parameter(defaultValue = "${project.build.directory}/grade", readonly = true, required = true)
    private File outputFolder;

    @Override
    protected void run()
            throws SetupException, PackException, ImageException, NoCompilerException, GraderException, IOException,
                    InterruptedException, MojoFailureException {
        String named = session.getUserProperties().getProperty(PACK, pack);
        if (named == null || project.getPackaging().equals("pom")) {
            requireAggregator();
            return;
        }
        Optional<PassMark> mark = Optional.ofNullable(passMark).map(PassMark::of);
        Path folder = outputFolder.toPath();
        Audience readers = SettingValue.oneOf("grade.audience", audience, Audience.class);
        TargetLock lock = TargetLock.take(folder);
        try {
            Grade grade = grade(request(named), folder, readers);
            Optional<String> missed = mark.flatMap(given -> given.missedBy(grade));
            if (missed.isPresent()) {
                throw new MojoFailureException(missed.get());
            }
        } finally {
            lock.close();
        }
    }

    private Grade grade(GradeRequest request, Path folder, Audience readers)
            throws SetupException, ImageException, NoCompilerException, GraderException, InterruptedException {
        Optional<Path> replaced = Optional.ofNullable(templates).map(File::toPath);
        Course whole = new Course(session, replaced);
        whole.prepare(project);
        ReportDesk desk = new ReportDesk(
                folder, replaced, readers, getLog()::info, getLog().isInfoEnabled() ? heard -> {} : getLog()::error);
        Grade grade;
        try {
            Toolchain tools = tools().toolchain(request.pack().exercise().modules());
            grade = new Grader(tools, new ProgressLog(getLog())).grade(request);
        } catch (SetupException | ImageException | NoCompilerException | GraderException | RuntimeException e) {
            String reason = e.getMessage() == null ? e.toString() : e.getMessage();
            desk.sayFailed(Grader.failed(request, version(), reason), () -> whole.render(project))
                    .ifPresent(getLog()::warn);
            throw e;
        }
        desk.hand(grade, () -> whole.render(project));
        return grade;
    }

    private void requireAggregator() throws SetupException {
        if (!project.getPackaging().equals("pom")) {
            throw new SetupException("No check pack is named for " + project.getArtifactId()
                    + ": set <pack> in the configuration of grade-maven-plugin, or -Dgrade.pack=..., to"
                    + " coordinates like group:artifact:jar:checks:version, a file or a folder");
        }
        getLog().debug("Nothing to grade in " + project.getArtifactId() + ": it only gathers exercises");
    }

    private GradeRequest request(String packName) throws SetupException, PackException {
        boolean measured = SettingValue.yesOrNo("grade.speedup", speedup);
        boolean covered = SettingValue.yesOrNo("grade.coverage", coverage);
        Selection selection = new Selection(
                Optional.ofNullable(check).map(CheckId::new),
                measured ? Selection.Speedups.MEASURED : Selection.Speedups.LEFT_OUT,
                covered ? Selection.Coverages.MEASURED : Selection.Coverages.LEFT_OUT,
                measured ? Selection.Curves.MEASURED : Selection.Curves.LEFT_OUT);
        return new GradeRequest(
                project.getBasedir().toPath(), project.getArtifactId(), pack(packName), selection, seed(seed));
    }

    private Pack pack(String name) throws SetupException, PackException {
        Pack found =
                new PackResolver(repositories, session, project).resolve(name).madeBy(tools().version());
        return exercise == null ? found : found.of(new ExerciseId(exercise));
    }
}
