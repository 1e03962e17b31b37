package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.Selection.Measurement;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractGradingGoal;
import io.github.mvngrade.plugin.settings.ExportSettings;
import io.github.mvngrade.plugin.settings.SettingException;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.PackResolver;
import io.github.mvngrade.plugin.setup.RunnerCommands;
import io.github.mvngrade.plugin.setup.SetupException;
import io.github.mvngrade.report.ExportDesk;
import io.github.mvngrade.report.github.GitHubRun;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Grades the exercise in this folder: compiles it, runs its checks, measures its speed, and writes
 * {@code target/grade/index.html} and {@code target/grade/grade.json}. {@code mvn grade} runs it if the pom has the plugin as
 * an extension. A low grade doesn't fail the build.
 */
@Mojo(name = "grade", threadSafe = true)
public class GradeMojo extends AbstractGradingGoal {
    @Inject
    private RepositorySystem repositories;

    /**
     * The exercise's check pack: coordinates like {@code group:artifact:jar:checks:version}, a file or a folder. The
     * command line overrides the pom.
     */
    @Parameter(property = "grade.pack")
    private @Nullable String pack;

    /** Id of the exercise in this folder. The pack of another exercise is refused. */
    @Parameter
    private @Nullable String exercise;

    /**
     * The id of one check: only that check and those that it requires are run. The result is marked as partial and doesn't
     * count. By default all checks are run.
     */
    @Parameter(property = "grade.check")
    private @Nullable String check;

    /**
     * Whether to measure speedups and curves. A grade without them is quick, but it is marked as partial and doesn't count.
     */
    @Parameter(property = "grade.speedup", defaultValue = "true")
    private String speedup;

    /** Whether to measure which lines the checks ran. No points depend on it. */
    @Parameter(property = "grade.coverage", defaultValue = "true")
    private String coverage;

    /** Who the report is for: {@code student} sees little of hidden checks, {@code teacher} sees everything. */
    @Parameter(property = "grade.audience", defaultValue = "student")
    private String audience;

    /**
     * The pass mark, in percent of the points that could be decided here: a grade below it fails the build. Points that are
     * pending because the grader itself failed count as missing. By default no grade fails the build.
     */
    @Parameter(property = "grade.passMark")
    private @Nullable String passMark;

    /**
     * Formats in which the grade is also written, separated by commas: {@code junit}, {@code gradescope}, {@code classroom50},
     * {@code classroom} (GitHub Classroom's reporter), {@code pawtograder}, {@code autolab}. In a course's folder all exercises
     * are written together, once the last one is graded. A partial grade isn't exported.
     */
    @Parameter(property = "grade.export")
    private @Nullable String export;

    /**
     * Folder that exports are written to. By default {@code target/grade/export}. A relative path starts at the folder in which
     * Maven runs, or the one that {@code -f} names.
     */
    @Parameter(property = "grade.exportFolder", defaultValue = "target/grade/export")
    private String exportFolder;

    /**
     * What an export does with points that couldn't be decided: {@code hold} (such a grade isn't exported), {@code exclude}
     * (they are neither in the score nor in the maximum), or {@code zero}. The format {@code junit} has no points: there
     * {@code hold} makes such a check an error, and {@code exclude} leaves it out.
     */
    @Parameter(property = "grade.pending", defaultValue = "hold")
    private String pending;

    /**
     * For the format {@code autolab}: what the assessment calls the exercises, as in
     * {@code fibonacci=Problem 1,file-copy=Problem 2}. By default each problem is called like its exercise.
     */
    @Parameter(property = "grade.problems")
    private @Nullable String problems;

    @Override
    protected void run() throws GraderException, IOException, InterruptedException, MojoFailureException {
        if (isAggregator()) {
            getLog().debug("Nothing to grade in " + project().getArtifactId() + ": it only gathers exercises");
            return;
        }
        HandOver handOver = new HandOver(session(), desk());
        handOver.begin();
        try {
            PackResolver packs = new PackResolver(repositories, session(), project());
            GradeSettings settings = settings(packs.name(pack).orElseThrow(this::noPack));
            Course course = new Course(session(), settings.shared().report().templates());
            new ProjectGrading(settings, project(), course, packs, handOver, getLog()).run();
        } catch (GraderException e) {
            handOver.failed(project(), String.valueOf(e.getMessage()));
            throw e;
        }
    }

    private ExportDesk desk() throws SettingException {
        return new ExportDesk(
                ExportSettings.of(
                        export,
                        SettingValue.parsed(exportFolder, executionRoot()::resolve),
                        pending,
                        problems,
                        System.getenv()),
                GitHubRun.of(System.getenv(), new RunnerCommands()),
                getLog()::info,
                getLog()::warn);
    }

    private GradeSettings settings(String named) throws GraderException {
        return new GradeSettings(
                shared(),
                named,
                SettingValue.ifSet(exercise, ExerciseId::new),
                selection(),
                SettingValue.oneOf("grade.audience", audience, Audience.class),
                SettingValue.ifSet(passMark, PassMark::of));
    }

    private Selection selection() throws SettingException {
        Set<Measurement> measured = EnumSet.noneOf(Measurement.class);
        if (SettingValue.yesOrNo("grade.speedup", speedup)) {
            measured.addAll(Set.of(Measurement.SPEEDUPS, Measurement.CURVES));
        }
        if (SettingValue.yesOrNo("grade.coverage", coverage)) {
            measured.add(Measurement.COVERAGE);
        }
        return new Selection(SettingValue.ifSet(check, CheckId::new), measured);
    }

    private SetupException noPack() {
        return new SetupException("No check pack is named for " + project().getArtifactId()
                + ": set <pack> in the configuration of grade-maven-plugin, or -Dgrade.pack=..., to"
                + " coordinates like group:artifact:jar:checks:version, a file or a folder");
    }
}
