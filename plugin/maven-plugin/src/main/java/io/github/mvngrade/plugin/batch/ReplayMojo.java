package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.evidence.Evidence;
import io.github.mvngrade.batch.evidence.Replay;
import io.github.mvngrade.engine.compile.CompilerPool;
import io.github.mvngrade.engine.intake.Aside;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.plugin.AbstractToolsGoal;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.SetupException;
import io.github.mvngrade.report.words.ScoreWords;
import io.github.mvngrade.report.words.Visible;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Makes a grade again from the file that {@code grade:evidence} wrote, with the same inputs, and says whether it is the same. The build
 * fails if it isn't.
 */
@Mojo(name = "replay", requiresProject = false, aggregator = true, threadSafe = true)
public class ReplayMojo extends AbstractToolsGoal {
    /** The file. A relative path starts at the folder in which Maven runs. */
    @Parameter(property = "grade.evidence")
    private @Nullable String evidence;

    @Override
    protected void run() throws GraderException, IOException, InterruptedException, MojoFailureException {
        if (evidence == null) {
            throw new SetupException("Nothing says which grade: name the file that grade:evidence wrote with"
                    + " -Dgrade.evidence=FILE");
        }
        Evidence read = Evidence.read(SettingValue.parsed(evidence, executionRoot()::resolve), ClassGrading.codec());
        try (Aside scratch = Aside.below(WorkerMojo.scratch());
                CompilerPool compilers = new CompilerPool()) {
            Replay.Outcome outcome =
                    new Replay(ClassGrading.workshop(installation(), compilers, 1, scratch.path(), getLog())).of(read);
            getLog().info("Then: " + ScoreWords.total(read.grade().score()));
            getLog().info("Now:  " + ScoreWords.total(outcome.grade().score()));
            outcome.differences().forEach(difference -> getLog().warn(
                            difference.before().check().id() + ": then " + words(difference.before()) + ", now "
                                    + words(difference.now())));
            if (!outcome.differences().isEmpty()) {
                throw new MojoFailureException(outcome.differences().size() + " of "
                        + read.grade().checks().size()
                        + " checks came out differently: look at what chance, or this machine, may decide there");
            }
            getLog().info("It is the same grade, check by check");
        }
    }

    private static String words(CheckResult result) {
        String why = Visible.line(result.why().message());
        return result.verdict() + " with " + result.earned() + " points" + (why.isEmpty() ? "" : " (" + why + ")");
    }
}
