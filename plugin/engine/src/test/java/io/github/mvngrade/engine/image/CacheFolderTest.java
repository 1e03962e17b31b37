package io.github.mvngrade.engine.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
    @TempDir
    private Path folder;

    private Path home;
    private Path temporary;
    private Path own;

    @BeforeEach
    void folders() throws IOException {
        home = Files.createDirectory(folder.resolve("ada"));
        temporary = Files.createDirectory(folder.resolve("tmp"));
        own = temporary.resolve("mvn-grade-cache-ada");
    }

    private Path cacheOf(String homeProperty) {
        return new CacheFolder(CacheFolder.inHome(homeProperty), temporary, "ada").path();
    }

    private void assertRefused() {
        assertThatThrownBy(() -> cacheOf("?"))
                .hasMessageContaining(own + " isn't a folder that only ada can write to")
                .hasMessageContaining("-Dgrade.cache=FOLDER");
    }

    @Test
    void aUsersCacheIsInItsHomeAndIsntMadeYet() {
        assertThat(cacheOf(home.toString())).isEqualTo(home.resolve(".cache/mvn-grade"));
        assertThat(home.resolve(".cache")).doesNotExist();
        assertThat(own).doesNotExist();
    }

    @Test
    void aHomeThatIsNoneIsReplacedByAFolderOfTheUsersOwn() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        for (String none : new String[] {"?", "relative", home.resolve("none").toString(), file.toString()}) {
            assertThat(cacheOf(none)).as("home %s", none).isEqualTo(own).isDirectory();
        }
    }

    @Test
    void aFileInTheWayOfTheUsersCacheIsNoPlaceForIt() throws IOException {
        Files.createFile(home.resolve(".cache"));
        assertThat(cacheOf(home.toString())).isEqualTo(own);
    }

    @Test
    void aCacheThatIsThereIsTaken() throws IOException {
        Path there = Files.createDirectories(home.resolve(".cache/mvn-grade"));
        assertThat(cacheOf(home.toString())).isEqualTo(there);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
    void nobodyElseMayEnterTheFolder() throws IOException {
        cacheOf("?");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
        Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertRefused();
    }

    @Test
    void aLinkOrAFileInItsPlaceIsRefused() throws IOException {
        Files.createFile(own);
        assertRefused();
        Files.delete(own);
        Files.createSymbolicLink(own, home);
        assertRefused();
    }

    @Test
    void aFolderOfSomebodyElseIsRefused() throws IOException {
        cacheOf("?");
        assumeTrue(System.getProperty("user.name").equals("root"), "only root gives files away");
        Files.setOwner(own, own.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        assertRefused();
    }

    @Test
    void aTemporaryFolderThatIsMissingIsNamed() {
        CacheFolder none = new CacheFolder(null, folder.resolve("none"), "?");
        assertThatThrownBy(none::path)
                .hasMessageContaining("user ? has no home, and ")
                .hasMessageContaining(folder.resolve("none").resolve("mvn-grade-cache-_") + " can't be made either")
                .hasMessageContaining("-Dgrade.cache=FOLDER");
    }
}
