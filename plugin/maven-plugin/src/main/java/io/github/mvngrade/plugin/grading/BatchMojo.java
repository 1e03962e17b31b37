package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.engine.Selection.Measurement;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractGradingGoal;
import io.github.mvngrade.plugin.settings.ClassSettings;
import io.github.mvngrade.plugin.settings.SettingException;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.FullPacks;
import io.github.mvngrade.plugin.setup.SetupException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Grades a class: each folder, {@code .zip} and {@code .tar.gz} in a folder is a submission, of one exercise or of several. Writes a
 * report for each, and {@code gradebook.csv} with a line for each. A batch that was stopped goes on where it was, and what hasn't
 * changed since isn't graded again. Run it in the course's folder, where {@code mvn package} has built the packs with hidden checks.
 * The build fails if there is a submission for which the grader itself failed.
 */
@Mojo(name = "batch", requiresProject = false, aggregator = true, threadSafe = true)
public class BatchMojo extends AbstractGradingGoal {
    private static final int MOST_CORES = 1024;

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
     * The check packs with hidden checks: files, or folders that have them, separated by commas. A relative path starts at the folder
     * in which Maven runs.
     */
    @Parameter(property = "grade.packs", defaultValue = "reference-solutions")
    private String packs;

    /** Where the gradebook and the reports are written. A relative path starts at the folder in which Maven runs. */
    @Parameter(property = "grade.batch", defaultValue = "target/batch")
    private String batch;

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
     * A PostgreSQL that several machines grade with, {@code jdbc:postgresql://HOST/DATABASE?user=NAME}; the others run
     * {@code grade:worker}. The password is in {@code ~/.pgpass}, and never on a command line. By default the gradebook is a file in
     * the batch's folder, and nobody else works on it.
     */
    @Parameter(property = "grade.db")
    private @Nullable String db;

    /** The name of the batch in that database, where there may be others. */
    @Parameter(property = "grade.name")
    private @Nullable String name;

    /**
     * How many submissions are checked here at a time; by default as many as this machine has cores. With {@code grade.db}, 0 leaves all
     * of them to {@code grade:worker} on other machines.
     */
    @Parameter(property = "grade.cores")
    private @Nullable String cores;

    /** Who the reports are for: {@code student} sees little of hidden checks, {@code teacher} sees everything. */
    @Parameter(property = "grade.audience", defaultValue = "student")
    private String audience;

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
        new ClassGrading(
                        shared(),
                        place(),
                        new FullPacks(executionRoot()).read(packs, version()),
                        measured,
                        SettingValue.oneOf("grade.audience", audience, Audience.class),
                        getLog())
                .run(
                        SettingValue.parsed(submissions, executionRoot()::resolve),
                        SettingValue.oneOf("grade.only", only, Only.class));
    }

    private ClassSettings place() throws GraderException {
        Path folder = SettingValue.parsed(batch, executionRoot()::resolve);
        if (db == null) {
            return new ClassSettings(folder, Optional.empty(), "class", cores(cores, 1));
        }
        if (name == null) {
            throw new SetupException("A database that others use, too, may hold several batches: name this one with"
                    + " -Dgrade.name=NAME, the same each time");
        }
        return new ClassSettings(folder, Optional.of(db), name, cores(cores, 0));
    }

    /** The number that is set, or that of this machine's cores. */
    static int cores(@Nullable String set, int least) throws SettingException {
        return set == null
                ? Runtime.getRuntime().availableProcessors()
                : Math.toIntExact(SettingValue.wholeNumber("grade.cores", set, least, MOST_CORES));
    }
}
