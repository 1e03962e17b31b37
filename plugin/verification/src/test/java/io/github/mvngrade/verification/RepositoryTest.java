package io.github.mvngrade.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryTest {
    @Test
    void listsItsModulesInOrderWithVerificationLast() {
        assertThat(Repository.here().pluginModules())
                .extracting(ReactorModule::name)
                .startsWith("plugin/model")
                .endsWith("plugin/verification")
                .hasSizeGreaterThan(3);
    }

    @Test
    void tracksItsOwnPom() {
        Repository here = Repository.here();
        assertThat(here.trackedFiles()).contains(here.root().resolve("pom.xml")).noneMatch(file -> here.name(file)
                .contains("/target/"));
    }

    @Test
    void withoutGitTakesAllThatIsNotGenerated(@TempDir Path folder) throws IOException {
        Path pom = write(folder.resolve("plugin/model/pom.xml"));
        write(folder.resolve("plugin/model/target/classes/A.class"));
        assertThat(new Repository(folder).trackedFiles()).containsExactly(pom);
    }

    @Test
    void anotherFolderIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> new Repository(folder)).hasMessageContaining("isn't the root of mvn grade");
    }

    private static Path write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "");
    }
}
