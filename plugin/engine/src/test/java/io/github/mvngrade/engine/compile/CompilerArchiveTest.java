package io.github.mvngrade.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.jdk.NoCompilerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilerArchiveTest {
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path folder;

    @Test
    void itIsMadeOnceAndServes() throws Exception {
        Path cache = folder.resolve("cache");
        Path archive = CompilerArchive.in(cache, JDK).orElseThrow();
        Object made = Files.getLastModifiedTime(archive);
        assertThat(CompilerArchive.in(cache, JDK)).contains(archive);
        assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
        assertThat(cache).isDirectoryNotContaining("glob:**/making-*");
        assertThat(compile(cache).diagnostics()).isEmpty();
    }

    @Test
    void aDamagedOneIsNamedAndReplacedBeforeACompilerMapsIt() throws Exception {
        Path cache = folder.resolve("cache");
        assertThat(CompilerArchive.damaged(cache, JDK)).as("no cache yet").isEmpty();
        Path archive = CompilerArchive.in(cache, JDK).orElseThrow();
        assertThat(CompilerArchive.damaged(cache, JDK)).isEmpty();
        byte[] content = Files.readAllBytes(archive);
        content[content.length / 2] ^= 1;
        archive.toFile().setWritable(true);
        Files.write(archive, content);
        assertThat(CompilerArchive.damaged(cache, JDK)).containsExactly(archive);
        assertThat(compile(cache).diagnostics()).isEmpty();
        assertThat(CompilerArchive.damaged(cache, JDK)).isEmpty();
        assertThat(CompilerArchive.in(cache, JDK)).get().satisfies(made -> assertThat(made)
                .isRegularFile());
    }

    @Test
    void aCacheThatCantBeMadeCostsSpeedAndNothingElse() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(CompilerArchive.in(file, JDK)).isEmpty();
        assertThat(compile(file).diagnostics()).isEmpty();
    }

    @Test
    void aJdkThatDoesntStartGivesNone() throws Exception {
        assertThat(CompilerArchive.in(folder.resolve("cache"), folder.resolve("gone")))
                .isEmpty();
    }

    private Compilation compile(Path cache) throws IOException, InterruptedException, NoCompilerException {
        Files.createDirectories(folder.resolve("sources"));
        Files.writeString(folder.resolve("sources/A.java"), "class A {}");
        return ForkedCompiler.forJdk(JDK)
                .startingFrom(cache)
                .compile(new CompileJob(
                        folder.resolve("sources"), List.of("A.java"), List.of(), 17, folder.resolve("classes")));
    }
}
