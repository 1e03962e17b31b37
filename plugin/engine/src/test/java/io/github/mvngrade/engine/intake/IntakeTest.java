package io.github.mvngrade.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final List<String> MAIN = List.of("src/main/java/**/*.java");
    private static final Intake INTAKE = new Intake(Caps.DEFAULT);

    @TempDir
    private Path folder;

    @Test
    void onlyWhatMatchesIsCopied() throws Exception {
        put("src/main/java/p/B.java", "b");
        put("src/main/java/A.java", "a");
        put("src/main/java/A.class", "x");
        put("src/test/java/T.java", "x");
        put("pom.xml", "x");
        put(".mvn/jvm.config", "x");
        Sources sources = collect(Map.of());
        assertThat(sources.files()).containsExactly("src/main/java/A.java", "src/main/java/p/B.java");
        assertThat(sources.leftOut()).isEmpty();
        assertThat(copied()).containsExactly("src/main/java/A.java", "src/main/java/p/B.java");
        assertThat(sources.folder().resolve("src/main/java/p/B.java")).hasContent("b");
    }

    @Test
    void aGivenSourceReplacesTheSubmissionsOwnCopy() throws Exception {
        put("src/main/java/parallel/A.java", "mine");
        put("src/main/java/parallel/Given.java", "forged");
        Sources sources = collect(Map.of("src/given/java/parallel/Given.java", "given"));
        assertThat(sources.files())
                .containsExactly("src/given/java/parallel/Given.java", "src/main/java/parallel/A.java");
        assertThat(sources.leftOut()).containsExactly("src/main/java/parallel/Given.java");
        assertThat(sources.folder().resolve("src/given/java/parallel/Given.java"))
                .hasContent("given");
    }

    @Test
    void aCopyOfAGivenSourceInOtherCaseIsLeftOutToo() throws Exception {
        put("src/main/java/A.java", "mine");
        put("src/main/java/given.java", "forged");
        assertThat(collect(Map.of("src/given/java/Given.java", "given")).leftOut())
                .containsExactly("src/main/java/given.java");
    }

    @Test
    void aModuleDescriptorIsLeftOut() throws Exception {
        put("src/main/java/A.java", "a");
        put("src/main/java/module-info.java", "module m {}");
        assertThat(collect(Map.of()).leftOut()).containsExactly("src/main/java/module-info.java");
        assertThat(copied()).containsExactly("src/main/java/A.java");
    }

    @Test
    void hiddenFilesAndBuildOutputAreLeftAlone() throws Exception {
        put("A.java", "a");
        put(".git/B.java", "x");
        put("target/C.java", "x");
        put("part/pom.xml", "x");
        put("part/target/D.java", "x");
        put("src/main/java/target/E.java", "a package of this name");
        assertThat(collect(List.of("**/*.java"), Caps.DEFAULT).files())
                .containsExactly("A.java", "src/main/java/target/E.java");
    }

    @Test
    void buildOutputIsTakenWhereAGlobSaysSo() throws Exception {
        put("target/generated/C.java", "c");
        assertThat(collect(List.of("target/**/*.java"), Caps.DEFAULT).files())
                .containsExactly("target/generated/C.java");
    }

    @Test
    void theDigestDependsOnTheSubmissionsOwnFilesOnly() throws Exception {
        put("src/main/java/A.java", "a");
        String digest = collect(Map.of(), "one").digest();
        put("README.md", "x");
        assertThat(collect(Map.of("src/given/java/G.java", "g"), "two").digest())
                .isEqualTo(digest)
                .matches("[0-9a-f]{64}");
        put("src/main/java/A.java", "b");
        assertThat(collect(Map.of(), "three").digest()).isNotEqualTo(digest);
    }

    @Test
    void theDigestTellsAFilesNameFromItsContent() throws Exception {
        put("src/main/java/A.java", "b");
        String digest = collect(Map.of(), "one").digest();
        Files.move(submission().resolve("src/main/java/A.java"), submission().resolve("src/main/java/AB.java"));
        assertThat(collect(Map.of(), "two").digest()).isNotEqualTo(digest);
    }

    @Test
    void aSubmissionWithoutAMatchIsUnreadable() throws Exception {
        put("src/main/java/A.class", "x");
        assertUnreadable("no file matches src/main/java/**/*.java in " + submission() + ": put your sources where");
    }

    @Test
    void aSubmissionOfNothingButGivenSourcesIsUnreadable() throws Exception {
        put("src/main/java/G.java", "x");
        assertThatThrownBy(() -> collect(Map.of("src/given/java/G.java", "g")))
                .isInstanceOf(UnreadableSubmissionException.class)
                .hasMessageContaining(" but src/main/java/G.java, which isn't used");
    }

    @Test
    void aSubmissionThatIsntThereOrIsAFileIsUnreadable() throws Exception {
        assertUnreadable(submission() + " can't be read (NoSuchFileException)");
        Files.writeString(submission(), "x");
        assertUnreadable(submission() + " is no folder");
    }

    @Test
    void aFileThatVanishesIsNamed() {
        assertThatThrownBy(
                        () -> INTAKE.read("src/main/java/A.java", submission().resolve("gone")))
                .isInstanceOf(UnreadableSubmissionException.class)
                .hasMessageStartingWith("src/main/java/A.java can't be read (NoSuchFileException)")
                .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    void malformedGivenPathsAreTheAuthorsError() throws Exception {
        put("src/main/java/A.java", "a");
        for (String path : List.of("../A.java", "/A.java", "a//A.java", "a\\A.java", "")) {
            assertThatThrownBy(() -> collect(Map.of(path, "g")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining('"' + path + '"');
        }
    }

    @Test
    void aFolderThatIsInUseIsRefused() throws Exception {
        put("src/main/java/A.java", "a");
        collect(Map.of());
        assertThatThrownBy(() -> collect(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Sources need an empty folder");
    }

    private Path submission() {
        return folder.resolve("submission \u00fc");
    }

    private void put(String path, String content) throws IOException {
        Path file = submission().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private void assertUnreadable(String message) {
        assertThatThrownBy(() -> collect(Map.of()))
                .isInstanceOf(UnreadableSubmissionException.class)
                .hasMessageStartingWith(message);
    }

    private Sources collect(Map<String, String> given) throws Exception {
        return collect(given, "into");
    }

    private Sources collect(Map<String, String> given, String into) throws Exception {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        given.forEach((path, content) -> bytes.put(path, content.getBytes(StandardCharsets.UTF_8)));
        return INTAKE.collect(submission(), MAIN, bytes, folder.resolve(into));
    }

    private Sources collect(List<String> globs, Caps caps) throws Exception {
        return new Intake(caps).collect(submission(), globs, new TreeMap<>(), folder.resolve("into"));
    }

    private List<String> copied() throws IOException {
        Path into = folder.resolve("into");
        try (var files = Files.walk(into)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> into.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
