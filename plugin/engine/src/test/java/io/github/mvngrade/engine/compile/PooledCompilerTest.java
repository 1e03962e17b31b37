package io.github.mvngrade.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a process has compiled before, it says the same of the next submission. */
class PooledCompilerTest extends ForkedCompilerTest {
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    /** All tests of the other class, one after the other, in whatever its processes have become by then. */
    private static final CompilerPool POOL = new CompilerPool();

    @TempDir
    private Path elsewhere;

    @Override
    ForkedCompiler compilerOf(ForkedCompiler fresh) {
        return fresh.from(POOL);
    }

    @AfterAll
    static void endItsProcesses() {
        POOL.close();
    }

    @Test
    void aProcessIsUsedAgainUntilThePoolIsClosed() throws Exception {
        Files.writeString(elsewhere.resolve("A.java"), "class A {}");
        long before = children();
        try (CompilerPool pool = new CompilerPool()) {
            ForkedCompiler compiler = ForkedCompiler.forJdk(JDK).from(pool);
            for (int i = 0; i < 3; i++) {
                assertThat(compiler.compile(job("classes" + i)).succeeded()).isTrue();
                assertThat(elsewhere.resolve("classes" + i).resolve("A.class")).isRegularFile();
                assertThat(children()).isEqualTo(before + 1);
            }
        }
        assertThat(children()).isEqualTo(before);
    }

    @Test
    void aProcessMakesRoomForAFreshOneInTime() throws Exception {
        Files.writeString(elsewhere.resolve("A.java"), "class A {}");
        try (CompilerPool pool = new CompilerPool()) {
            ForkedCompiler compiler = ForkedCompiler.forJdk(JDK).from(pool);
            long before = children();
            for (int i = 1; i <= CompilerPool.MOST_JOBS; i++) {
                assertThat(compiler.compile(job("classes")).succeeded()).isTrue();
                assertThat(children()).isEqualTo(i < CompilerPool.MOST_JOBS ? before + 1 : before);
            }
        }
    }

    private CompileJob job(String classes) {
        return new CompileJob(elsewhere, List.of("A.java"), List.of(), 17, elsewhere.resolve(classes));
    }

    private static long children() {
        return ProcessHandle.current().children().count();
    }
}
