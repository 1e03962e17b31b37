package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Execution;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.Measurements;
import io.github.mvngrade.model.grade.PartResult;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shortens the paths of a run's folder in reports: {@code <run>/tmp/a.txt} instead of {@code
 * /tmp/mvn-grade-0123456789ab/tmp/a.txt}. The folder is gone when anybody reads it, and its long name hides what follows.
 *
 * <p>Only words change, after everything is decided. The folder's own name stays distinct from a relative path, so that two
 * values which differ still do.
 */
public final class ShortPaths {
    /** What stands for the run's folder. */
    public static final String RUN = "<run>";

    private final Pattern folder;

    /** @param runFolder absolute, as the run knows it */
    public ShortPaths(Path runFolder) {
        // Where a name goes on before or after, it is another path.
        this.folder = Pattern.compile("(?<![\\p{L}\\p{N}_.-])" + Pattern.quote(runFolder.toString())
                + "(?![\\p{L}\\p{N}_-]|\\.[\\p{L}\\p{N}])");
    }

    /** The text with short paths. */
    public String in(String text) {
        return folder.matcher(text).replaceAll(Matcher.quoteReplacement(RUN));
    }

    /** The result with short paths in all its words; verdict, points and numbers stay. */
    public CheckResult in(CheckResult result) {
        return new CheckResult(
                result.check(),
                result.verdict(),
                result.earned(),
                in(result.why()),
                result.execution().map(this::in),
                in(result.measurements()),
                result.processes(),
                result.parts().stream().map(this::in).toList());
    }

    /** The complaint with short paths; the source stays as it was written. */
    public Diagnostic in(Diagnostic complaint) {
        return new Diagnostic(
                complaint.file(),
                complaint.line(),
                complaint.column(),
                in(complaint.message()),
                complaint.source(),
                complaint.code());
    }

    private Explanation in(Explanation why) {
        return new Explanation(
                in(why.message()), why.expected().map(this::in), why.actual().map(this::in), why.cause(), why.reason());
    }

    private PartResult in(PartResult part) {
        return new PartResult(part.name(), part.points(), part.state(), in(part.message()));
    }

    private Execution in(Execution run) {
        return new Execution(run.ending(), run.duration(), in(run.output()));
    }

    private Measurements in(Measurements measured) {
        return measured.with(
                        measured.scaling().map(scaling -> new ScalingResult(scaling.plan(), in(scaling.series()))),
                        measured.sweep().map(sweep -> new SweepResult(sweep.plan(), in(sweep.series()))))
                .with(measured.comparison().map(this::in));
    }

    private ComparisonResult in(ComparisonResult comparison) {
        return new ComparisonResult(
                comparison.plan(),
                comparison.cores(),
                comparison.ways().stream()
                        .map(runs -> new ComparisonResult.Runs(
                                runs.way(), runs.seconds(), runs.note().map(this::in)))
                        .toList(),
                comparison.note().map(this::in));
    }

    private Series in(Series series) {
        return new Series(series.settings(), series.note().map(this::in));
    }
}
