package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.course.GeneratedFolder;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes what students get from what the author keeps: skeleton, given sources, visible checks, pom and assignment text of
 * an exercise; in the folder around the exercises, a pom that grades all of them. Compiles the checks first. Removes files
 * below {@code src} that it no longer writes.
 */
@Mojo(name = "skeleton", threadSafe = true)
@Execute(phase = LifecyclePhase.TEST_COMPILE)
public class SkeletonMojo extends AbstractHandOutGoal {
    @Override
    void act(GeneratedFolder folder) throws IOException {
        List<GeneratedFolder.Difference> changed = folder.write();
        if (changed.isEmpty()) {
            getLog().info(folder.root() + " is up to date");
            return;
        }
        getLog().info("Written to " + folder.root() + ":");
        changed.forEach(change -> getLog().info("  "
                + switch (change.kind()) {
                    case MISSING -> "new      ";
                    case CHANGED -> "changed  ";
                    case STRAY -> "removed  ";
                }
                + change.file()));
    }
}
