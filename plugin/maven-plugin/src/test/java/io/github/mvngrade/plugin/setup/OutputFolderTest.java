package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderIsMadeWithThoseAboveIt() throws SetupException {
        Path made = folder.resolve("target/grade");
        OutputFolder.make(made);
        OutputFolder.make(made);
        assertThat(made).isDirectory();
    }

    @Test
    void aLinkThatLeadsNowhereIsNamedHoweverDeepTheFolderIs() throws IOException {
        Path target = Files.createSymbolicLink(folder.resolve("target"), Path.of("/gone/away"));
        for (Path wanted : new Path[] {target, target.resolve("grade"), target.resolve("grade/deeper")}) {
            assertThatThrownBy(() -> OutputFolder.make(wanted))
                    .isInstanceOf(SetupException.class)
                    .hasMessage(
                            wanted + " can't be made, because " + target
                                    + " is a symbolic link to /gone/away, which isn't there: make that folder, or delete the link");
        }
    }

    @Test
    void aLinkToAFolderIsAsGoodAsThatFolder() throws Exception {
        Path target =
                Files.createSymbolicLink(folder.resolve("target"), Files.createDirectory(folder.resolve("elsewhere")));
        OutputFolder.make(target.resolve("grade"));
        assertThat(folder.resolve("elsewhere/grade")).isDirectory();
    }

    @Test
    void theFileInTheWayIsNamedHoweverDeepTheFolderIs() throws IOException {
        Path target = Files.createFile(folder.resolve("target"));
        for (Path wanted : new Path[] {target, target.resolve("grade"), target.resolve("grade/deeper")}) {
            assertThatThrownBy(() -> OutputFolder.make(wanted))
                    .isInstanceOf(SetupException.class)
                    .hasMessage(wanted + " can't be made, because " + target
                            + " is a file: delete it, or give it another name");
        }
    }
}
