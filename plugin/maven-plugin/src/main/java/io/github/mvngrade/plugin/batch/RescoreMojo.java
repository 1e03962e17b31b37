package io.github.mvngrade.plugin.batch;

import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.reckoning.Announced;
import io.github.mvngrade.batch.reckoning.Counted;
import io.github.mvngrade.batch.reckoning.Reckoner;
import io.github.mvngrade.batch.reckoning.Rescoring;
import io.github.mvngrade.batch.reckoning.Settled;
import io.github.mvngrade.batch.run.Desk;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.settings.ClassSettings;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.plugin.setup.FullPacks;
import io.github.mvngrade.plugin.setup.TargetLock;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Counts the points of a class again without running anything: by the points of the packs that are there now, if their checks
 * are the same, and with the current adjustments, deadlines and roster. It first says whose points change, from what to what and
 * why, and writes only with {@code -Dgrade.write=true}.
 */
@Mojo(name = "rescore", requiresProject = false, aggregator = true, threadSafe = true)
public class RescoreMojo extends AbstractClassGoal {
    /** Whether the tables, the sheets and the reports are written, or only what would change is said. */
    @Parameter(property = "grade.write", defaultValue = "false")
    private String write;

    @Override
    protected void run() throws GraderException, IOException, InterruptedException {
        boolean writes = SettingValue.yesOrNo("grade.write", write);
        ClassSettings place = place(1);
        requireGradebook(place);
        Settled settled = settled();
        Map<ExerciseId, PackFile> known = new FullPacks(executionRoot()).read(packs(), version());
        ClassBooks books = books(place, settled, known);
        TargetLock lock = TargetLock.take(place.folder());
        try (Database database = ClassGrading.database(place)) {
            Desk desk = new Desk(database, place.name(), ClassGrading.codec());
            Rescoring rescoring = new Rescoring(desk, known);
            rescoring.refused().forEach(getLog()::warn);
            List<Counted> rows = new Reckoner(desk, settled).count((row, grade) -> {}, rescoring::by);
            List<Announced.Movement> movements = new Announced(desk).movements(rows);
            books.tell(movements, writes ? "change" : "would change");
            if (movements.isEmpty()) {
                getLog().info("Nobody's points change");
            }
            if (writes) {
                rescoring.write();
                books.rewrite(desk);
            } else {
                getLog().info("Nothing was written. To write it, run the same command with -Dgrade.write=true");
            }
        } finally {
            lock.close();
        }
    }
}
