package io.github.mvngrade.verification.poms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What students get is a build of its own, which no parent keeps in order. */
class HandedOutPomTest {
    private static final Repository HERE = Repository.here();
    private static final Pattern PINNED = Pattern.compile(
            "<plugin>\\s*(?:<groupId>[^<]*</groupId>\\s*)?<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    /** What Maven runs without being asked by a POM; each Maven has other versions of them. */
    private static final List<String> OF_EVERY_BUILD =
            List.of("maven-clean-plugin", "maven-install-plugin", "maven-deploy-plugin", "maven-site-plugin");

    private static final List<String> OF_A_JAR =
            List.of("maven-resources-plugin", "maven-compiler-plugin", "maven-surefire-plugin", "maven-jar-plugin");

    private static List<Path> handedOut() {
        return HERE.trackedFiles().stream()
                .filter(file -> file.endsWith("pom.xml"))
                .filter(file -> HERE.name(file).startsWith("exercises/"))
                .toList();
    }

    private static Map<String, String> pinned(String pom) {
        Map<String, String> versions = new HashMap<>();
        PINNED.matcher(pom).results().forEach(plugin -> versions.put(plugin.group(1), plugin.group(2)));
        return versions;
    }

    @Test
    void everyPluginThatMavenRunsHasItsVersion() {
        assertThat(handedOut()).hasSizeGreaterThan(3);
        for (Path pom : handedOut()) {
            String text = Repository.text(pom);
            List<String> run = new ArrayList<>(OF_EVERY_BUILD);
            run.addAll(text.contains("<packaging>pom</packaging>") ? List.of() : OF_A_JAR);
            assertThat(pinned(text)).as(HERE.name(pom)).containsKeys(run.toArray(String[]::new));
        }
    }

    @Test
    void mavenFourFindsTheRootOfEveryBuild() {
        List<Path> roots = new ArrayList<>(handedOut());
        roots.add(HERE.root().resolve("pom.xml"));
        assertThat(roots).allSatisfy(pom -> assertThat(pom.resolveSibling(".mvn/README.md"))
                .isRegularFile());
    }
}
