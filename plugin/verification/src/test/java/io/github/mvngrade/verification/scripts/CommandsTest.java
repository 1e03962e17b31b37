package io.github.mvngrade.verification.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.tools.RequiresTool;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code .ci/commands}, by small documents. */
@RequiresTool("bash")
class CommandsTest {
    private static final Script COMMANDS = Script.named("commands");

    @TempDir
    private Path folder;

    /** Where the blocks start: with a space, a letter beyond ASCII, and a folder in it. */
    private Path here;

    @BeforeEach
    void makeAFolderToStartIn() throws Exception {
        here = Files.createDirectories(folder.resolve("a \u00fc"));
        Files.createDirectory(here.resolve("inside"));
    }

    private Script.Ending run(String document) throws Exception {
        return COMMANDS.run(folder, sample(document), here);
    }

    private static Path sample(String document) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(CommandsTest.class.getResource(document + ".md"), document)
                .toURI());
    }

    @Test
    void everyBlockThatKeepsItsPromisesPasses() throws Exception {
        Script.Ending ending = run("kept");
        assertThat(ending.output()).endsWith("4 passed, 0 failed\n");
        assertThat(ending.code()).isZero();
    }

    @Test
    void aFolderIsKeptFromBlockToBlock() throws Exception {
        run("kept");
        assertThat(here.resolve("inside/made.txt")).hasContent("made");
    }

    @Test
    void whatIsNotMarkedIsNotRun() throws Exception {
        run("kept");
        assertThat(here).isDirectoryNotContaining(file -> file.toString().contains("never"));
    }

    @Test
    void aFailingCommandIsNamedWithItsLineAndWhatItPrinted() throws Exception {
        Script.Ending ending = run("failing-command");
        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.output())
                .contains("before the failure")
                .contains("failing-command.md: line 9: no-such-command-anywhere")
                .contains("failing-command.md:8: this block ended with exit code 127")
                .endsWith("1 passed, 1 failed, 1 not run\n");
        assertThat(here.resolve("after-the-failure")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing-text | this block printed no \"hello you\"",
                "missing-file | this block left no made.txt in",
                "no-failure | this block was to fail, and didn't",
                "other-failure | this block failed, but printed no \"out of paper\"",
                "unset-variable | this block ended with exit code 1",
                "failing-pipe | this block ended with exit code 1"
            })
    void aBrokenPromiseFails(String document, String expected) throws Exception {
        Script.Ending ending = run(document);
        assertThat(ending.output()).contains(expected).endsWith("0 passed, 1 failed, 0 not run\n");
        assertThat(ending.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no-block | no block is marked sh",
                "no-end | the last block has no end",
                "unknown-promise | \"print\" is none of prints, leaves and fails",
                "promise-without-block | \"prints\" promises something, but stands right after no block marked sh",
                "promise-without-end | a promise reads \"<!-- prints: TEXT -->\", on one line",
                "indented-block | a block marked sh starts at the margin"
            })
    void aDocumentThatWouldCheckNothingIsRefused(String document, String expected) throws Exception {
        Script.Ending ending = run(document);
        assertThat(ending.output()).contains(expected);
        assertThat(ending.code()).isEqualTo(2);
        assertThat(here).isDirectoryNotContaining(file -> file.toString().contains("never"));
    }

    @Test
    void offlineEachMavenGetsTheOption() throws Exception {
        Path mvn = Files.writeString(here.resolve("mvn"), "#!/usr/bin/env bash\necho \"mvn got $*\"\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
        assertThat(COMMANDS.run(folder, "--offline", sample("offline"), here).output())
                .endsWith("1 passed, 0 failed\n");
        assertThat(COMMANDS.run(folder, sample("offline"), here).output()).contains("printed no \"mvn got -o grade\"");
    }

    @Test
    void aDocumentThatIsNotThereIsNamed() throws Exception {
        Script.Ending ending = COMMANDS.run(folder, "nothing.md", here);
        assertThat(ending.output()).isEqualTo("nothing.md can't be read\n");
        assertThat(ending.code()).isEqualTo(2);
    }
}
