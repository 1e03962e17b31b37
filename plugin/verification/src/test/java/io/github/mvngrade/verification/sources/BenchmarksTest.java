package io.github.mvngrade.verification.sources;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Repository;
import java.io.File;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Benchmarks are outside the build, and would break without a word when what they measure is changed. */
class BenchmarksTest {
    @TempDir
    private Path classes;

    /** Its given classes are what one benchmark is about. */
    private static Path managerList() {
        Path built = Repository.here().root().resolve("reference-solutions/manager-list/target/classes");
        assertThat(built).isDirectory();
        return built;
    }

    @Test
    void benchmarksCompileAgainstWhatTheyMeasure() throws Exception {
        Path folder = Repository.here().root().resolve("plugin/benchmarks/src/main/java");
        List<Path> sources;
        try (Stream<Path> files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources).hasSizeGreaterThan(10);
        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            String classPath = System.getProperty("java.class.path") + File.pathSeparator + managerList();
            List<String> options = List.of("-d", classes.toString(), "-proc:none", "-cp", classPath);
            boolean compiled = compiler.getTask(
                            complaints, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as("%s", complaints).isTrue();
        }
    }
}
