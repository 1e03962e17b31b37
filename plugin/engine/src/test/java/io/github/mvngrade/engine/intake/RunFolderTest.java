package io.github.mvngrade.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    private Path folder;

    @Test
    void itHasItsSubfoldersAndIsGoneWhenClosed() throws IOException {
        Path path;
        try (RunFolder run = RunFolder.create()) {
            path = run.path();
            assertThat(List.of(run.work(), run.home(), run.tmp(), run.classes(), run.sources()))
                    .allSatisfy(subfolder -> assertThat(subfolder).isEmptyDirectory());
            assertThat(path.getFileName().toString()).startsWith("mvn-grade-");
            Files.writeString(run.work().resolve("file"), "x");
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void closingTwiceIsHarmless() throws IOException {
        RunFolder run = RunFolder.create();
        run.close();
        run.close();
        assertThat(run.path()).doesNotExist();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void anotherUserMayPassThroughButReadNothing() throws IOException {
        try (RunFolder run = RunFolder.create()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run.path())))
                    .isEqualTo("rwx--x--x");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run.classes())))
                    .isEqualTo("rwx------");
        }
    }

    /** Asks for a folder while its JVM is ending. */
    static final class TooLate {
        private TooLate() {}

        public static void main(String[] arguments) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try (RunFolder run = RunFolder.create()) {
                    System.out.println("made " + run.path());
                } catch (IOException e) {
                    System.out.println(e.getMessage());
                }
            }));
        }
    }

    @Test
    void aJvmThatIsEndingLeavesNone() throws Exception {
        Process late = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TooLate.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(late.getInputStream().readAllBytes()).asString().contains("it was interrupted");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aParentWithALongNameIsPassedOver() throws IOException {
        Path tooLong = Files.createDirectories(folder.resolve("x".repeat(60)));
        Path system = Path.of(System.getProperty("java.io.tmpdir")).toRealPath();
        try (RunFolder run = RunFolder.below(List.of(tooLong, system))) {
            assertThat(run.path()).hasParentRaw(system);
            assertThat(run.path().toString().length() + 24).isLessThanOrEqualTo(103);
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFolderThatOthersCantEnterIsNoPlaceForThem() throws IOException {
        Path open = Path.of("/tmp");
        Path closed = Files.createDirectories(folder.resolve("closed/open"));
        Files.setPosixFilePermissions(closed.getParent(), PosixFilePermissions.fromString("rwx------"));
        assertThat(RunFolder.openToOthers(List.of(closed, open))).containsExactly(open);
        assertThatThrownBy(() -> RunFolder.openToOthers(List.of(closed, folder.resolve("gone"))))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other users can enter")
                .hasMessageContaining("-Djava.io.tmpdir");
    }

    @Test
    void withoutAUsableParentItSaysWhatToDo() {
        List<Path> parents = List.of(folder.resolve("gone"), folder.resolve("y".repeat(90)));
        assertThatThrownBy(() -> RunFolder.below(parents))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("found none of " + parents)
                .hasMessageContaining("-Djava.io.tmpdir");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aLinkIsDeletedAndWhatItNamesIsNot() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Files.writeString(kept.resolve("file"), "x");
        RunFolder run = RunFolder.create();
        Files.createSymbolicLink(run.work().resolve("folder"), kept);
        Files.createSymbolicLink(run.work().resolve("file"), kept.resolve("file"));
        Files.delete(run.tmp());
        Files.createSymbolicLink(run.tmp(), kept);
        run.close();
        assertThat(run.path()).doesNotExist();
        assertThat(kept.resolve("file")).hasContent("x");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void whatWasMadeUnwritableIsDeleted() throws IOException {
        RunFolder run = RunFolder.create();
        Path locked = Files.createDirectories(run.work().resolve("a/b"));
        Files.writeString(locked.resolve("file"), "x");
        for (Path each : List.of(locked.resolve("file"), locked, locked.getParent(), run.work(), run.path())) {
            Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("---------"));
        }
        run.close();
        assertThat(run.path()).doesNotExist();
    }

    @Test
    void whatASubjectWroteCanBeDeletedWithoutTheRest() throws IOException {
        try (RunFolder run = RunFolder.create()) {
            Files.writeString(Files.createDirectories(run.work().resolve("a/b")).resolve("file"), "x");
            Files.writeString(run.tmp().resolve("file"), "x");
            Path kept = Files.writeString(run.classes().resolve("A.class"), "x");
            RunFolder.emptySubjectFolders(run.path());
            assertThat(run.work()).isEmptyDirectory();
            assertThat(run.tmp()).isEmptyDirectory();
            assertThat(run.home()).isEmptyDirectory();
            assertThat(kept).exists();
        }
    }

    @Test
    void whatASubjectDeletedOfItIsThereAgain() throws IOException {
        try (RunFolder run = RunFolder.create()) {
            FolderDeletion.delete(run.work());
            assertThat(RunFolder.isWhole(run.path())).isFalse();
            RunFolder.emptySubjectFolders(run.path());
            assertThat(RunFolder.isWhole(run.path())).isTrue();
            FolderDeletion.delete(run.path());
            assertThat(RunFolder.isWhole(run.path())).isFalse();
            RunFolder.emptySubjectFolders(run.path());
            assertThat(RunFolder.isWhole(run.path())).isTrue();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void foldersNestedBeyondTheLongestPathAreDeleted() throws Exception {
        RunFolder run = RunFolder.create();
        String name = "n".repeat(200);
        Process nest = new ProcessBuilder(
                        "sh", "-c", "for i in $(seq 60); do mkdir -p " + name + " && cd -P " + name + "; done")
                .directory(run.work().toFile())
                .inheritIO()
                .start();
        assertThat(nest.waitFor()).isZero();
        run.close();
        assertThat(run.path()).doesNotExist();
    }
}
