package io.github.mvngrade.plugin.authoring;

import io.github.mvngrade.authoring.course.GeneratedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Fails the build if what students get isn't what {@code grade:skeleton} would write. Changes nothing. If nothing has been
 * written yet, there is nothing to compare.
 */
@Mojo(name = "compare", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public class CompareMojo extends AbstractHandOutGoal {
    private static final int MOST_SHOWN = 10;

    @Override
    boolean concerns(Path target) {
        boolean there = Files.exists(target);
        if (!there) {
            getLog().info(target + " isn't there yet: mvn grade:skeleton writes it");
        }
        return there;
    }

    @Override
    void act(GeneratedFolder folder) throws IOException, MojoFailureException {
        List<GeneratedFolder.Difference> differences = folder.differences();
        if (!differences.isEmpty()) {
            throw new MojoFailureException(folder.root() + " isn't what the author's folder produces:\n"
                    + differences.stream()
                            .limit(MOST_SHOWN)
                            .map(difference -> "  " + difference)
                            .collect(Collectors.joining("\n"))
                    + (differences.size() > MOST_SHOWN ? "\n  and " + (differences.size() - MOST_SHOWN) + " more" : "")
                    + "\nChange the author's files, not these, and run mvn grade:skeleton to write these again");
        }
    }
}
