package io.github.mvngrade.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class HostileSubmissionTest {
    private static final Caps SMALL = new Caps(3, 10, 20, 6, 40, 12);

    @TempDir
    private Path folder;

    private Path java;

    @BeforeEach
    void writeOneProperSource() throws IOException {
        java = Files.createDirectories(folder.resolve("submission/src/main/java"));
        Files.writeString(java.resolve("A.java"), "a");
    }

    @Test
    void aLinkToASecretIsNamed() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "s");
        Files.createSymbolicLink(java.resolve("B.java"), secret);
        assertUnreadable("src/main/java/B.java is a symbolic link");
    }

    @Test
    void aLinkToAFileInsideIsNamed() throws Exception {
        Files.createSymbolicLink(java.resolve("B.java"), Path.of("A.java"));
        assertUnreadable("src/main/java/B.java is a symbolic link");
    }

    @Test
    void aDanglingLinkIsNamed() throws Exception {
        Files.createSymbolicLink(java.resolve("B.java"), Path.of("nowhere"));
        assertUnreadable("src/main/java/B.java is a symbolic link");
    }

    @Test
    void aLinkToAFolderIsNamed() throws Exception {
        Files.createSymbolicLink(java.resolve("p"), Files.createDirectory(folder.resolve("secrets")));
        assertUnreadable("src/main/java/p is a symbolic link");
    }

    @Test
    void aLinkThatIsASourceRootIsNamed() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other/src/main/java"));
        Files.writeString(other.resolve("A.java"), "a");
        Path submission = Files.createDirectory(folder.resolve("linked"));
        Files.createSymbolicLink(submission.resolve("src"), folder.resolve("other/src"));
        assertThatThrownBy(() -> collect(submission, SMALL)).hasMessageStartingWith("src is a symbolic link");
    }

    @Test
    void aFolderThatLinksToItselfIsNamedInsteadOfFollowed() throws Exception {
        Files.createSymbolicLink(java.resolve("p"), Path.of("."));
        assertUnreadable("src/main/java/p is a symbolic link");
    }

    @Test
    void linksWhereNothingCouldMatchAreIgnored() throws Exception {
        Files.createSymbolicLink(java.resolve("notes.txt"), Files.writeString(folder.resolve("elsewhere"), "x"));
        Files.createSymbolicLink(folder.resolve("submission/docs"), Files.createDirectory(folder.resolve("secrets")));
        assertThat(collect(folder.resolve("submission"), SMALL).files()).containsExactly("src/main/java/A.java");
    }

    @Test
    void aFolderNamedLikeASourceIsNoSource() throws Exception {
        Files.createDirectory(java.resolve("B.java"));
        assertThat(collect(folder.resolve("submission"), SMALL).files()).containsExactly("src/main/java/A.java");
    }

    @Test
    void aPipeIsNamedInsteadOfReadForEver() throws Exception {
        Process pipe = new ProcessBuilder("mkfifo", java.resolve("B.java").toString()).start();
        assertThat(pipe.waitFor()).isZero();
        assertUnreadable("src/main/java/B.java is no regular file");
    }

    @Test
    void namesThatDifferOnlyInCaseAreRefused() throws Exception {
        Files.writeString(java.resolve("a.java"), "a");
        assertUnreadable("src/main/java/A.java and src/main/java/a.java differ only in upper and lower case");
    }

    @Test
    void foldersThatDifferOnlyInCaseAreRefused() throws Exception {
        Files.writeString(Files.createDirectory(java.resolve("p")).resolve("B.java"), "b");
        Files.writeString(Files.createDirectory(java.resolve("P")).resolve("C.java"), "c");
        assertUnreadable("src/main/java/P and src/main/java/p differ only in upper and lower case");
    }

    @Test
    void aFolderInThePlaceOfAGivenSourceIsRefused() throws Exception {
        Files.writeString(Files.createDirectory(java.resolve("G.java")).resolve("B.java"), "b");
        TreeMap<String, byte[]> given = new TreeMap<>();
        given.put("src/main/java/G.java", "g".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() ->
                        new Intake(SMALL).collect(folder.resolve("submission"), globs(), given, folder.resolve("into")))
                .isInstanceOf(UnreadableSubmissionException.class)
                .hasMessageStartingWith("src/main/java/G.java must be a file, but is a folder");
    }

    @Test
    void namesThatAreSeparatorsElsewhereAreRefused() throws Exception {
        Files.writeString(java.resolve("p\\B.java"), "b");
        assertUnreadable("the name of src/main/java/p?B.java has a backslash");
    }

    @Test
    void controlCharactersInNamesAreRefused() throws Exception {
        Files.writeString(java.resolve("B\n\u001b.java"), "b");
        assertUnreadable("the name of src/main/java/B??.java has a backslash, a colon, a control character");
    }

    @Test
    void aFileThatIsTooLargeIsNamed() throws Exception {
        Files.writeString(java.resolve("A.java"), "0123456789");
        assertThat(collect(folder.resolve("submission"), SMALL).files()).hasSize(1);
        Files.writeString(java.resolve("A.java"), "0123456789a");
        assertUnreadable("src/main/java/A.java has more than 10 bytes");
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefused() throws Exception {
        Files.writeString(java.resolve("B.java"), "0123456789");
        Files.writeString(java.resolve("C.java"), "0123456789");
        assertUnreadable("the sources have more than 20 bytes together (at src/main/java/C.java)");
    }

    @Test
    void tooManyFilesAreRefused() throws Exception {
        for (String name : List.of("B", "C", "D")) {
            Files.writeString(java.resolve(name + ".java"), name);
        }
        assertUnreadable("more than 3 files match [src/main/java/**/*.java]");
    }

    @Test
    void tooManyEntriesToLookAtAreRefused() throws Exception {
        for (int i = 0; i < SMALL.entries(); i++) {
            Files.writeString(java.resolve(i + ".txt"), "x");
        }
        assertUnreadable("more than 12 files and folders lie where [src/main/java/**/*.java] could match");
    }

    @Test
    void foldersThatAreNestedTooDeeplyAreRefused() throws Exception {
        Files.writeString(Files.createDirectories(java.resolve("p/q")).resolve("B.java"), "b");
        assertThat(collect(folder.resolve("submission"), SMALL).files()).hasSize(2);
        Files.createDirectories(java.resolve("p/q/r"));
        assertUnreadable("folders are nested more than 6 deep: move up what lies in src/main/java/p/q/r");
    }

    @Test
    void aPathThatIsTooLongIsRefused() throws Exception {
        Files.writeString(java.resolve("B".repeat(30) + ".java"), "b");
        assertUnreadable("a path has 49 characters, at most 40 are taken");
    }

    private void assertUnreadable(String message) {
        Path refused = folder.resolve("refused");
        assertThatThrownBy(() ->
                        new Intake(SMALL).collect(folder.resolve("submission"), globs(), new TreeMap<>(), refused))
                .isInstanceOf(UnreadableSubmissionException.class)
                .hasMessageStartingWith(message);
        assertThat(refused).doesNotExist();
    }

    private Sources collect(Path submission, Caps caps) throws Exception {
        return new Intake(caps).collect(submission, globs(), new TreeMap<>(), folder.resolve("into"));
    }

    private static List<String> globs() {
        return List.of("src/main/java/**/*.java");
    }
}
