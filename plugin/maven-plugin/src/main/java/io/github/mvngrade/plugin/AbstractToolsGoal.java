package io.github.mvngrade.plugin;

import io.github.mvngrade.engine.toolchain.Installation;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.plugin.settings.CacheSetting;
import io.github.mvngrade.plugin.settings.IsolationSetting;
import io.github.mvngrade.plugin.setup.HarnessJars;
import java.util.Collection;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that needs what submissions are graded with. */
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

    /**
     * How strongly submissions are fenced in: {@code L0} (their own runtime, bounded time and memory), {@code L1} (also no
     * file outside their own folders, and no process of others; Linux only), {@code L2} (also no network but their own loopback;
     * with bubblewrap), {@code L3} (also no more than three quarters of the memory, and 4,096 processes and threads; as root), or
     * {@code auto} for L1 where it works, otherwise L0. Root's submissions run as a user of their own, except
     * with {@code L0}.
     */
    @Parameter(property = "grade.isolation", defaultValue = "auto")
    private String isolation;

    /** What submissions are compiled and run with; nothing is made yet. */
    protected final Installation installation() throws GraderException {
        return HarnessJars.installation(pluginArtifacts, version(), CacheSetting.folder(cache, executionRoot()))
                .at(IsolationSetting.level(isolation));
    }
}
