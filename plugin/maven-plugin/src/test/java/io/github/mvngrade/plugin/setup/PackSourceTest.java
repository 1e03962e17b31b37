package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.plugin.setup.PackSource.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.repository.RemoteRepository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackSourceTest {
    private static final RemoteRepository CENTRAL = repository("central", "https://central.example.org");
    private static final RemoteRepository COURSE = repository("course", "https://course.example.org/maven");
    private static final String OR_A_FILE = ". Or name a pack with -Dgrade.pack=FILE";

    @TempDir
    Path folder;

    private static RemoteRepository repository(String id, String url) {
        return new RemoteRepository.Builder(id, "default", url).build();
    }

    private PackSource online(RemoteRepository... repositories) {
        return new PackSource(folder.resolve("exercises/twice"), List.of(repositories), Network.ALLOWED);
    }

    @Test
    void aRepositoryThatThePomNamesIsNamed() {
        assertThat(online(COURSE, CENTRAL).find("it is nowhere"))
                .isEqualTo("Check that you are online and can reach https://course.example.org/maven. If you can, ask"
                        + " whoever handed out the exercise whether the pack is there" + OR_A_FILE);
        assertThat(online(COURSE, CENTRAL).again()).isEqualTo("get it again with mvn -U grade");
    }

    @Test
    void mavensOwnRepositoryIsNoPlaceToLookFor() {
        assertThat(online(CENTRAL).find("it is nowhere"))
                .startsWith("No repository that could have it is named here: ask whoever handed out the exercise");
        assertThat(online(CENTRAL).again()).isEqualTo("get it again the way you first got it");
    }

    /** As Maven 3.8 and 3.9 word it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Failure to find g:twice:jar:checks:1 in https://course.example.org/maven was cached in the local repository,"
                        + " resolution will not be reattempted until the update interval of course has elapsed or updates"
                        + " are forced",
                "g:twice:jar:checks:1 was not found in https://course.example.org/maven during a previous attempt. This"
                        + " failure was cached in the local repository and resolution is not reattempted until the update"
                        + " interval of course has elapsed or updates are forced"
            })
    void whatMavenRemembersIsLookedForAgainWithAnOption(String reason) {
        assertThat(online(COURSE).find(reason))
                .isEqualTo(
                        "That is what Maven remembers of an earlier lookup: look again with mvn -U grade" + OR_A_FILE);
    }

    @Test
    void withoutTheNetworkMavenDoesntLook() {
        PackSource offline = new PackSource(folder.resolve("exercises/twice"), List.of(COURSE), Network.FORBIDDEN);
        assertThat(offline.find("Cannot access course in offline mode"))
                .isEqualTo("With -o, Maven doesn't look for it: leave that out once" + OR_A_FILE);
    }

    @Test
    void inACloneOfTheCourseItIsBuiltThere() throws IOException {
        Files.createDirectory(folder.resolve("reference-solutions"));
        assertThat(online(COURSE).find("it is nowhere"))
                .isEqualTo("Build it, in " + folder + ": mvn -q install -DskipTests" + OR_A_FILE);
        assertThat(online(COURSE).again()).isEqualTo("build it again, in " + folder + ": mvn -q install -DskipTests");
    }

    @Test
    void aFolderFurtherOutIsNoClone() throws IOException {
        Files.createDirectory(folder.resolve("reference-solutions"));
        PackSource deep = new PackSource(folder.resolve("a/b/twice"), List.of(COURSE), Network.ALLOWED);
        assertThat(deep.find("it is nowhere")).doesNotContain("install");
        assertThat(new PackSource(Path.of("/"), List.of(), Network.ALLOWED).find(""))
                .doesNotContain("install");
    }
}
