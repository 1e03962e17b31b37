package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.reckoning.Adjustments;
import io.github.mvngrade.batch.reckoning.Counted.Charge;
import io.github.mvngrade.batch.reckoning.Settled;
import io.github.mvngrade.batch.roster.Deadlines;
import io.github.mvngrade.batch.roster.Roster;
import io.github.mvngrade.batch.roster.Sheet;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.AbstractGradingGoal;
import io.github.mvngrade.plugin.settings.ClassSettings;
import io.github.mvngrade.plugin.settings.SettingException;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.SetupException;
import io.github.mvngrade.plugin.similarity.JplagJars;
import io.github.mvngrade.plugin.similarity.Similarity;
import io.github.mvngrade.report.export.PendingPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/** A goal for the gradebook of a class. */
abstract class AbstractClassGoal extends AbstractGradingGoal {
    private static final int MOST_CORES = 1024;

    private enum Late {
        SHOW,
        APPLY
    }

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
     * Who is in the class: Canvas's exported gradebook, Moodle's grading worksheet, GitHub Classroom's roster, or a table of your own
     * with a column {@code name}. Canvas's and Moodle's are written again with the grades filled in. A relative path starts at the folder
     * in which Maven runs.
     */
    @Parameter(property = "grade.roster")
    private @Nullable String roster;

    /**
     * The assignment in Canvas's gradebook in which grades are entered, as the column is called there. Needed if there are several.
     */
    @Parameter(property = "grade.column")
    private @Nullable String column;

    /** A file of YAML with the deadlines, and what lateness costs. A relative path starts at the folder in which Maven runs. */
    @Parameter(property = "grade.deadlines")
    private @Nullable String deadlines;

    /** What lateness does: {@code show} says what it would cost, {@code apply} takes that off. */
    @Parameter(property = "grade.late", defaultValue = "show")
    private String late;

    /**
     * A table of decisions by hand, with the columns {@code submission}, {@code exercise}, {@code check}, {@code points}, {@code reason} and
     * {@code by}. They count whenever points are counted, and are in the student's report.
     */
    @Parameter(property = "grade.adjustments")
    private @Nullable String adjustments;

    /**
     * What happens to points that couldn't be decided, in the sheets: {@code hold} leaves such a person out, {@code zero} counts them as
     * lost, {@code exclude} leaves them out of the maximum, too.
     */
    @Parameter(property = "grade.pending", defaultValue = "hold")
    private String pending;

    /**
     * Whether the submissions of each exercise are compared with each other, by JPlag, which Maven fetches for that. What was handed out,
     * in {@code exercises}, counts for nobody.
     */
    @Parameter(property = "grade.similarity", defaultValue = "false")
    private String similarity;

    @Inject
    private RepositorySystem repositories;

    /** Who the reports are for: {@code student} sees little of hidden checks, {@code teacher} sees everything. */
    @Parameter(property = "grade.audience", defaultValue = "student")
    private String audience;

    /** The packs that are there. */
    protected final String packs() {
        return packs;
    }

    /** @param cores how many submissions are checked here at a time */
    protected final ClassSettings place(int cores) throws GraderException {
        Path folder = at(batch);
        if (db == null) {
            return new ClassSettings(folder, Optional.empty(), "class", cores);
        }
        if (name == null) {
            throw new SetupException("A database that others use, too, may hold several batches: name this one with"
                    + " -Dgrade.name=NAME, the same each time");
        }
        return new ClassSettings(folder, Optional.of(db), name, cores);
    }

    /** @throws SetupException if there is no gradebook to look into */
    protected final void requireGradebook(ClassSettings place) throws SetupException {
        if (!isShared() && !Files.isRegularFile(place.folder().resolve("gradebook.script"))) {
            throw new SetupException("There is no gradebook in " + place.folder()
                    + ": grade a class with grade:batch first, or name its folder with -Dgrade.batch=FOLDER");
        }
    }

    /** Whether several machines share the database. */
    protected final boolean isShared() {
        return db != null;
    }

    /** What a teacher settled. */
    protected final Settled settled() throws GraderException {
        Charge charge =
                SettingValue.oneOf("grade.late", late, Late.class) == Late.APPLY ? Charge.APPLIED : Charge.SHOWN;
        return new Settled(
                roster == null ? Optional.empty() : Optional.of(Roster.read(at(roster))),
                deadlines == null ? Deadlines.NONE : Deadlines.read(at(deadlines)),
                charge,
                adjustments == null ? Adjustments.NONE : Adjustments.read(at(adjustments)));
    }

    /** What becomes of a class's grades. */
    protected final ClassBooks books(ClassSettings place, Settled settled, Map<ExerciseId, PackFile> known)
            throws GraderException {
        if (settled.roster().isPresent()) {
            // Grades that couldn't be entered in the end are better known before an evening's work.
            Sheet.of(settled.roster().get(), Optional.ofNullable(column));
        }
        return new ClassBooks(
                place.folder(),
                settled,
                new ClassBooks.Policy(
                        SettingValue.oneOf("grade.pending", pending, PendingPolicy.class), Optional.ofNullable(column)),
                new ClassBooks.Pages(
                        SettingValue.oneOf("grade.audience", audience, Audience.class),
                        shared().report().templates(),
                        KnownMistakes.of(known)),
                SettingValue.yesOrNo("grade.similarity", similarity) ? Optional.of(similarity()) : Optional.empty(),
                getLog());
    }

    /** That JPlag can't be had is better known before an evening's work, too. */
    private Similarity similarity() throws SetupException {
        JplagJars jars = new JplagJars(
                repositories, session().getRepositorySession(), project().getRemoteProjectRepositories());
        return new Similarity(jars.resolve(), executionRoot().resolve("exercises"), getLog()::warn);
    }

    /** A path that is relative to the folder in which Maven runs. */
    protected final Path at(String path) throws SettingException {
        return SettingValue.parsed(path, executionRoot()::resolve);
    }

    /** The number that is set, or that of this machine's cores. */
    static int cores(@Nullable String set, int least) throws SettingException {
        return set == null
                ? Runtime.getRuntime().availableProcessors()
                : Math.toIntExact(SettingValue.wholeNumber("grade.cores", set, least, MOST_CORES));
    }
}
