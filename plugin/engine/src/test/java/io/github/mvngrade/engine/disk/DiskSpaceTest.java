package io.github.mvngrade.engine.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {
    @TempDir
    private Path folder;

    @Test
    void whereThereIsSpaceNothingIsLackingAndNothingIsLeft() {
        assertThatCode(() -> DiskSpace.of(folder.resolve("run")).require()).doesNotThrowAnyException();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileSystemThatKnowsLittleOfItselfIsTried() {
        Path run = folder.resolve("run");
        assertThat(new DiskSpace(run, () -> 0).lacking()).isEmpty();
        assertThat(new DiskSpace(run, () -> {
                            throw new IOException("unknown");
                        })
                        .lacking())
                .isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFullDiskIsNamedWithWhatIsLeftAndWhatToDo() {
        Path gone = folder.resolve("gone/run");
        assertThat(new DiskSpace(gone, () -> 48 << 10).lacking())
                .hasValue("The disk is full: " + folder.resolve("gone") + " has 49 KB left, and a grade needs 8 MB."
                        + " Free some space there, or name another temporary folder:"
                        + " MAVEN_OPTS=-Djava.io.tmpdir=FOLDER mvn grade");
    }

    @Test
    void aFullQuotaOrNoFreeInodesAreSeenByTrying() {
        Path gone = folder.resolve("gone/run");
        assertThatThrownBy(() -> new DiskSpace(gone, () -> Long.MAX_VALUE).require())
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(
                        "Nothing can be written to " + folder.resolve("gone") + " (NoSuchFileException;")
                .hasMessageContaining("df -i");
    }

    @Test
    void aFolderThatIsGoneIsNoFullDisk() {
        assertThat(DiskSpace.of(folder.resolve("gone")).lacking()).isEmpty();
        assertThat(new DiskSpace(folder.resolve("gone"), () -> 0).lacking()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aReasonIsTheSystemsWordsWithoutAPath() {
        assertThat(DiskSpace.reason(new FileSystemException("/a/b", null, "Disk quota exceeded")))
                .isEqualTo("Disk quota exceeded");
        assertThat(DiskSpace.reason(new AccessDeniedException("/a/b"))).isEqualTo("AccessDeniedException");
        assertThat(DiskSpace.reason(new IOException("No space left on device"))).isEqualTo("No space left on device");
    }
}
