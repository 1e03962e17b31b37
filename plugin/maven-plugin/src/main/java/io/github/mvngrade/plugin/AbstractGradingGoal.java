package io.github.mvngrade.plugin;

import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.settings.GradingSettings;
import io.github.mvngrade.plugin.settings.ReportSettings;
import io.github.mvngrade.plugin.settings.SettingException;
import io.github.mvngrade.plugin.settings.SettingValue;
import io.github.mvngrade.report.html.Templates;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that grades submissions and writes a report. */
public abstract class AbstractGradingGoal extends AbstractToolsGoal {
    private static final int SEEDS = 1_000_000_000;

    /**
     * The seed that the checks' inputs are drawn from, a whole number from 0. By default a fresh one, which is reported, so
     * that a grade can be repeated with the same inputs.
     */
    @Parameter(property = "grade.seed")
    private @Nullable String seed;

    /** Folder with templates that replace those of the report, file by file. By default none is replaced. */
    @Parameter(property = "grade.templates")
    private @Nullable File templates;

    /** Where the report is written. */
    @Parameter(defaultValue = "${project.build.directory}/grade", readonly = true, required = true)
    private File outputFolder;

    /**
     * What all goals that grade share.
     *
     * @throws GraderException if a value can't be used, or the plugin was built, but not packaged
     */
    protected final GradingSettings shared() throws GraderException {
        Optional<Path> own = SettingValue.path(templates);
        if (own.isPresent()) {
            SettingValue.parsed(own.get(), Templates::requireFolder);
        }
        return new GradingSettings(installation(), seed(), new ReportSettings(outputFolder.toPath(), own));
    }

    /** The one that is set, or a fresh one. */
    private long seed() throws SettingException {
        return seed == null
                ? ThreadLocalRandom.current().nextInt(SEEDS)
                : SettingValue.wholeNumber("grade.seed", seed, 0, Long.MAX_VALUE);
    }
}
