package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.reckoning.Settled;
import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.engine.Selection.Measurement;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.settings.ClassSettings;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.FullPacks;
import io.github.mvngrade.plugin.setup.SetupException;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Grades a class: each folder, {@code .zip}, {@code .tar.gz} and Git repository in a folder is a submission, of one exercise or of
 * several. Writes a report for each, a page of the class, and tables. A batch that was stopped goes on where it was, and what hasn't
 * changed since isn't graded again. Run it in the course's folder, where {@code mvn package} has built the packs with hidden checks.
 * The build fails if there is a submission for which the grader itself failed.
 */
@Mojo(name = "batch", requiresProject = false, aggregator = true, threadSafe = true)
public class BatchMojo extends AbstractClassGoal {
    private enum Speedups {
        TRUE,
        FALSE,
        ONCE,
        STATED
    }

    /** The folder that holds the submissions, or an archive of it. A relative path starts at the folder in which Maven runs. */
    @Parameter(property = "grade.submissions")
    private @Nullable String submissions;

    /**
     * What is graded: {@code changed} (what is new, has changed, or has no grade because the grader itself failed), {@code all}, or
     * only some of those that have a row: {@code pending} (with pending points), {@code failed} (that lost points), or
     * {@code infrastructure} (without a grade).
     */
    @Parameter(property = "grade.only", defaultValue = "changed")
    private String only;

    /**
     * Whether to measure speedups. Without them grades are partial, and don't count. What a course's pom sets for {@code grade:verify},
     * {@code once} or {@code stated}, counts as {@code true}.
     */
    @Parameter(property = "grade.speedup", defaultValue = "true")
    private String speedup;

    /**
     * How many submissions are checked here at a time; by default as many as this machine has cores. With {@code grade.db}, 0 leaves all
     * of them to {@code grade:worker} on other machines.
     */
    @Parameter(property = "grade.cores")
    private @Nullable String cores;

    @Override
    protected void run() throws GraderException, IOException, InterruptedException, MojoFailureException {
        if (submissions == null) {
            throw new SetupException("Nothing says what to grade: name the folder that holds the submissions"
                    + " with -Dgrade.submissions=FOLDER");
        }
        Set<Measurement> measured = EnumSet.noneOf(Measurement.class);
        if (SettingValue.oneOf("grade.speedup", speedup, Speedups.class) != Speedups.FALSE) {
            measured.add(Measurement.SPEEDUPS);
        }
        Only wanted = SettingValue.oneOf("grade.only", only, Only.class);
        ClassSettings place = place(cores(cores, isShared() ? 0 : 1));
        Settled settled = settled();
        Map<ExerciseId, PackFile> known = new FullPacks(executionRoot()).read(packs(), version());
        new ClassGrading(shared(), place, known, measured, books(place, settled, known), getLog())
                .run(at(submissions), wanted);
    }
}
