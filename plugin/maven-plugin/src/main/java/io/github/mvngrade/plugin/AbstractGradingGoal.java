package io.github.mvngrade.plugin;

import io.github.mvngrade.plugin.setup.CacheSetting;
import io.github.mvngrade.plugin.setup.SettingValue;
import io.github.mvngrade.plugin.setup.Tools;
import java.io.File;
import java.util.Collection;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that runs submissions. */
public abstract class AbstractGradingGoal extends AbstractGoal {
    private static final int SEEDS = 1_000_000_000;

    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private Collection<Artifact> pluginArtifacts;

    /**
     * Folder in which the runtimes for submissions are kept, some 100 MB for each JDK. By default
     * {@code ~/.cache/mvn-grade}, for root {@code /var/cache/mvn-grade}. A relative path is relative to the folder in which
     * Maven runs, or that {@code -f} names, so that all exercises of a build share one cache.
     */
    @Parameter(property = "grade.cache")
    private @Nullable String cache;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
    private File executionRoot;

    /** A seed that was set, or a fresh one. */
    protected static long seed(@Nullable String given) {
        return given == null
                ? ThreadLocalRandom.current().nextInt(SEEDS)
                : SettingValue.wholeNumber("grade.seed", given, 0, Long.MAX_VALUE);
    }

    protected final Tools tools() {
        return new Tools(
                pluginArtifacts, version(), CacheSetting.folder(cache, executionRoot.toPath()), getLog()::info);
    }
}
