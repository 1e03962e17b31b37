package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.book.BookKey;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.evidence.Evidence;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.plugin.settings.ClassSettings;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.SetupException;
import io.github.mvngrade.plugin.setup.TargetLock;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes all that one grade of a class rests on into one file, for an appeal: what was handed in, the checks, the grade, and where it
 * was made. {@code grade:replay} makes the grade again from that file alone. It has the hidden checks: it isn't for students.
 */
@Mojo(name = "evidence", requiresProject = false, aggregator = true, threadSafe = true)
public class EvidenceMojo extends AbstractClassGoal {
    /** The submission, as {@code gradebook.csv} names it. */
    @Parameter(property = "grade.submission")
    private @Nullable String submission;

    /** The exercise's id. */
    @Parameter(property = "grade.exercise")
    private @Nullable String exercise;

    @Override
    protected void run() throws GraderException, IOException {
        if (submission == null || exercise == null) {
            throw new SetupException("Nothing says which grade: name it with -Dgrade.submission=NAME and"
                    + " -Dgrade.exercise=ID, as gradebook.csv has them");
        }
        BookKey key = new BookKey(SettingValue.parsed(submission, SubmissionId::new), exercise);
        ClassSettings place = place(1);
        requireGradebook(place);
        TargetLock lock = TargetLock.take(place.folder());
        try (Database database = ClassGrading.database(place)) {
            Desk desk = new Desk(database, place.name(), ClassGrading.codec());
            Path file = place.folder().resolve(ReportPlace.of(key)).resolve("evidence.zip");
            Evidence.of(desk, key).write(file, desk.codec());
            getLog().info("Evidence: " + file);
            getLog().info("To make the grade again: mvn io.github.mvngrade:grade-maven-plugin:" + version()
                    + ":replay \"-Dgrade.evidence=" + file + "\"");
        } finally {
            lock.close();
        }
    }
}
