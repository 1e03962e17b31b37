package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetLockTest {
    private static final String PID = Long.toString(ProcessHandle.current().pid());

    @TempDir
    Path root;

    private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFolder() {
        folder = root.resolve("target/grade");
        file = folder.resolve(".grade.lock");
    }

    @Test
    void theFolderIsMadeAndItsFileNamesTheProcess() throws Exception {
        TargetLock lock = TargetLock.take(folder);
        assertThat(file).hasContent(PID);
        lock.close();
    }

    @Test
    void aSecondGradeIsRefusedAndToldWhoHoldsTheFolder() throws Exception {
        TargetLock lock = TargetLock.take(folder);
        assertThatThrownBy(() -> TargetLock.take(folder))
                .isInstanceOf(SetupException.class)
                .hasMessage("Another grade is running in " + folder + " (process " + PID
                        + "): wait until it ends, or stop it, then run this one again");
        assertThat(file).hasContent(PID);
        lock.close();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() throws Exception {
        TargetLock.take(folder).close();
        TargetLock.take(folder).close();
        assertThat(file).hasContent(PID);
    }

    @Test
    void gradesInTwoFoldersDoNotDisturbEachOther() throws Exception {
        TargetLock one = TargetLock.take(folder);
        TargetLock other = TargetLock.take(root.resolve("other"));
        other.close();
        one.close();
    }

    @Test
    void whatAGradeThatDiedLeftBehindHoldsNothing() throws Exception {
        Files.createDirectories(folder);
        Files.writeString(file, "99999999999999999");
        TargetLock lock = TargetLock.take(folder);
        assertThat(file).hasContent(PID);
        lock.close();
    }

    @Test
    void aFolderThatCantBeWrittenIsSaidToBe() throws IOException {
        Files.createDirectories(file);
        assertThatThrownBy(() -> TargetLock.take(folder))
                .isInstanceOf(SetupException.class)
                .hasMessageStartingWith(folder + " can't be written (")
                .hasMessageEndingWith("): check its permissions and the free space");
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Files.createFile(root.resolve("target"));
        assertThatThrownBy(() -> TargetLock.take(folder))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("because " + root.resolve("target") + " is a file");
    }
}
