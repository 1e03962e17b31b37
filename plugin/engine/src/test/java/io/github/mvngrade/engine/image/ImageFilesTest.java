package io.github.mvngrade.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ImageFilesTest {
    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void anImageOfTwoFiles() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        Files.createDirectory(home.resolve("bin"));
        Files.writeString(home.resolve("bin/java"), "launcher");
        Files.writeString(home.resolve("modules"), "classes");
    }

    @Test
    void whatIsTheSameHasNoDifference() throws IOException {
        assertThat(ImageFiles.of(home).difference(ImageFiles.of(home))).isEmpty();
    }

    @Test
    void theFirstFileThatDiffersIsNamedWithHowItDiffers() throws IOException {
        ImageFiles made = ImageFiles.of(home);
        Files.writeString(home.resolve("modules"), "clasSes");
        assertThat(made.difference(ImageFiles.of(home))).contains("modules was changed");
        Files.createDirectory(home.resolve("ext"));
        assertThat(made.difference(ImageFiles.of(home))).contains("ext was added, and 1 more");
        Files.delete(home.resolve("bin/java"));
        assertThat(made.difference(ImageFiles.of(home))).contains("bin/java is missing, and 2 more");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aProgramThatMayNoLongerBeRunAndALinkInPlaceOfAFileDiffer() throws IOException {
        Path java = home.resolve("bin/java");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("r-xr-xr-x"));
        ImageFiles made = ImageFiles.of(home);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(made.difference(ImageFiles.of(home))).contains("bin/java was changed");
        Path copy = Files.move(java, folder.resolve("java"));
        Files.createSymbolicLink(java, copy);
        assertThat(made.difference(ImageFiles.of(home))).contains("bin/java was changed");
    }

    @Test
    void aListNamesWhatItWasWrittenOfAndOneThatIsCutOffNamesLess() throws IOException {
        ImageFiles made = ImageFiles.of(home);
        Path list = folder.resolve("list");
        made.writeTo(list);
        assertThat(ImageFiles.readFrom(list)).isEqualTo(made);
        String text = Files.readString(list);
        for (String part : new String[] {"", "nonsense", text.substring(0, text.length() / 2)}) {
            Files.writeString(list, part);
            assertThat(ImageFiles.readFrom(list).difference(made)).isPresent();
        }
    }
}
