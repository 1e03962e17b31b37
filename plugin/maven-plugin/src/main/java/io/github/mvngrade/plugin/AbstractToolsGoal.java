package io.github.mvngrade.plugin;

import io.github.mvngrade.plugin.settings.CacheSetting;
import io.github.mvngrade.plugin.settings.SettingException;
import io.github.mvngrade.plugin.setup.Tools;
import java.util.Collection;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that needs the grader's tools. */
public abstract class AbstractToolsGoal extends AbstractGoal {
    @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
    private Collection<Artifact> pluginArtifacts;

    /**
     * Folder in which the runtimes for submissions are kept, about 100 MB for each JDK. By default
     * {@code ~/.cache/mvn-grade}, or {@code /var/cache/mvn-grade} for root. A relative path starts at the folder in which
     * Maven runs, or the one that {@code -f} names, so that all exercises of a build share one cache.
     */
    @Parameter(property = "grade.cache")
    private @Nullable String cache;

    /** What submissions are compiled and run with; nothing is made yet. */
    protected final Tools tools() throws SettingException {
        return new Tools(pluginArtifacts, version(), CacheSetting.folder(cache, executionRoot()), getLog()::info);
    }
}
