package io.github.mvngrade.engine.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.grade.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkedCompilerTest {
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path folder;

    private Path run;
    private ForkedCompiler compiler;

    @BeforeEach
    void useThisJdk() throws Exception {
        run = Files.createDirectories(folder.resolve("run \u00e4 b"));
        compiler = compilerOf(ForkedCompiler.forJdk(JDK));
    }

    ForkedCompiler compilerOf(ForkedCompiler fresh) {
        return fresh;
    }

    @AfterEach
    void nothingButSourcesAndClassesIsLeft() throws IOException {
        try (var entries = Files.list(run)) {
            assertThat(entries.map(entry -> entry.getFileName().toString())).isSubsetOf("sources", "classes");
        }
    }

    @Test
    void correctSourcesBecomeClassFiles() throws Exception {
        put("src/main/java/p/A.java", "package p; class A { B b; class In {} }");
        put("src/given/java/p/B.java", "package p; class B {}");
        assertThat(compile("src/main/java/p/A.java", "src/given/java/p/B.java")).isEqualTo(Compilation.compiled());
        assertThat(classes().resolve("p")).isDirectoryContaining("glob:**/A$In.class");
        assertThat(classes().resolve("p/B.class")).isRegularFile();
    }

    @Test
    void namesBeyondAsciiCompile() throws Exception {
        put("src/\u00fcber.java", "class \u00fcber { String s = \"\u20ac\"; }");
        assertThat(compile("src/\u00fcber.java").diagnostics()).isEmpty();
        assertThat(classes().resolve("\u00fcber.class")).isRegularFile();
    }

    @Test
    void anErrorHasItsFileLineColumnAndSource() throws Exception {
        put("p/A.java", "package p;\r\nclass A {\r\n\tint x = \"\u00e4\";\r\n}\r\n");
        assertThat(compile("p/A.java").diagnostics())
                .containsExactly(new Diagnostic(
                        "p/A.java",
                        3,
                        10,
                        "incompatible types: java.lang.String cannot be converted to int",
                        "\tint x = \"\u00e4\";",
                        "compiler.err.prob.found.req"));
    }

    @Test
    void warningsAreNoErrors() throws Exception {
        put("A.java", "import java.util.*; class A { List l = new ArrayList(); { l.add(1); new Integer(1); } }");
        assertThat(compile("A.java").succeeded()).isTrue();
    }

    @Test
    void aMessageShowsNoPathOfTheGrader() throws Exception {
        assertThat(compile("p/Gone.java").diagnostics())
                .singleElement()
                .satisfies(diagnostic ->
                        assertThat(diagnostic.message()).contains("p/Gone.java").doesNotContain(folder.toString()));
    }

    @Test
    void aClassFileThatCantBeWrittenIsNotTheSubmissions() throws Exception {
        put("A.java", "package p; class A {}");
        Path inTheWay = Files.createFile(Files.createDirectories(classes()).resolve("p"));
        String words = "The compiler couldn't write its files (";
        assertThatThrownBy(() -> compile("A.java"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(words)
                .hasMessageContaining("MAVEN_OPTS=-Djava.io.tmpdir=FOLDER mvn grade");
        Files.delete(inTheWay);
        Files.createDirectories(inTheWay.resolve("A.class"));
        assertThatThrownBy(() -> compile("A.java")).hasMessageStartingWith(words);
    }

    @Test
    void aClassWithANameTooLongForAFileIsTheSubmissions() throws Exception {
        put("A.java", "class A { class " + "B".repeat(300) + " {} }");
        assertThat(compile("A.java").diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains("too long"));
    }

    @Test
    void aCompilerThatCantStartIsNotTheSubmissions() throws Exception {
        put("A.java", "class A {}");
        compiler = compiler.within(new CompilerLimits(Duration.ofMinutes(1), Integer.MAX_VALUE, 64));
        assertThatThrownBy(() -> compile("A.java"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("and grade again");
    }

    @Test
    void binarySourcesAreErrors() throws Exception {
        put("A.java", "\0\1\2\uFFFF");
        assertThat(compile("A.java").diagnostics()).isNotEmpty().allSatisfy(diagnostic -> assertThat(diagnostic.file())
                .isEqualTo("A.java"));
    }

    @Test
    void moreThanFiftyErrorsAreCutAndSaidToBe() throws Exception {
        put("A.java", lines(50, "int a% = \"\";"));
        assertThat(compile("A.java").diagnostics()).hasSize(50);
        put("A.java", lines(200, "int a% = \"\";"));
        assertThat(compile("A.java").diagnostics())
                .hasSize(51)
                .last()
                .extracting(Diagnostic::message)
                .isEqualTo("there are more than 50 errors; these are the first");
    }

    @Test
    void nothingButTheJobsFilesIsSeen() throws Exception {
        put("A.java", "class A { B b; }");
        put("B.java", "class B {}");
        assertThat(compile("A.java").diagnostics())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .startsWith("cannot find symbol");
    }

    @Test
    void theGradersOwnClassesAreNotSeen() throws Exception {
        put("A.java", "class A { io.github.mvngrade.engine.compile.Compilation c; }");
        assertThat(compile("A.java").succeeded()).isFalse();
    }

    @Test
    void theClassPathOfTheJobIsSeen() throws Exception {
        put("B.java", "package q; public class B {}");
        assertThat(compile("B.java").succeeded()).isTrue();
        put("A.java", "class A { q.B b; }");
        CompileJob job = new CompileJob(sources(), List.of("A.java"), List.of(classes()), 17, run.resolve("classes"));
        assertThat(compiler.compile(job).diagnostics()).isEmpty();
    }

    @Test
    void anAnnotationProcessorAmongTheSourcesNeverRuns() throws Exception {
        Path trace = folder.resolve("trace");
        put("P.java", """
                import java.util.*; import javax.annotation.processing.*; import javax.lang.model.element.*;
                @SupportedAnnotationTypes("*") public class P extends AbstractProcessor {
                    static { try { new java.io.File("%s").createNewFile(); } catch (Exception e) { } }
                    public boolean process(Set<? extends TypeElement> a, RoundEnvironment r) { return true; } }
                """.formatted(trace));
        assertThat(compile("P.java").succeeded()).isTrue();
        put("A.java", "@Deprecated class A {}");
        put("META-INF/services/javax.annotation.processing.Processor", "P");
        Path services = Files.createDirectories(classes().resolve("META-INF/services"));
        Files.writeString(services.resolve("javax.annotation.processing.Processor"), "P");
        CompileJob job = new CompileJob(sources(), List.of("A.java"), List.of(classes()), 17, classes());
        assertThat(compiler.compile(job).succeeded()).isTrue();
        assertThat(trace).doesNotExist();
    }

    @Test
    void aNewerReleaseThanTheJdkKnowsIsABrokenSetUp() throws Exception {
        put("A.java", "class A {}");
        assertThatThrownBy(
                        () -> compiler.compile(new CompileJob(sources(), List.of("A.java"), List.of(), 99, classes())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("99")
                .hasMessageContaining("set JAVA_HOME to a JDK that knows the exercise's release");
    }

    @Test
    void syntaxNewerThanTheReleaseIsAnError() throws Exception {
        put("A.java", "class A { int f(Object o) { return switch (o) { case String s -> 1; default -> 2; }; } }");
        assertThat(compile("A.java").succeeded()).isFalse();
    }

    @Test
    void aCompilerThatDoesntFinishIsStopped() throws Exception {
        String calls = "m(() -> ".repeat(30) + "1" + ")".repeat(30);
        put(
                "A.java",
                "class A { interface F<T> { T f(); } interface G<T> { T g(); }"
                        + " static <T> T m(F<T> f) { return null; } static <T, U> T m(G<T> f) { return null; }"
                        + " Object o = " + calls + "; }");
        compiler = compiler.within(new CompilerLimits(Duration.ofMillis(300), 512, 64));
        assertGaveUp("the compiler didn't finish within 0.3 s");
    }

    @Test
    void expressionsNestedTooDeeplyAreSaidToBe() throws Exception {
        put("A.java", "class A { int x = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + "; }");
        assertGaveUp("the compiler ran out of stack: an expression or block is nested too deeply");
    }

    @Test
    void aCompilerOutOfMemoryIsSaidToBe() throws Exception {
        put("A.java", "class A { int[] x = {" + "1,".repeat(500_000) + "}; }");
        compiler = compiler.within(new CompilerLimits(Duration.ofMinutes(1), 24, 64));
        assertGaveUp("the compiler ran out of memory (24 MiB)");
    }

    @Test
    void classFilesBeyondTheirLimitAreSaidToBe() throws Exception {
        String nested = "try { x++; } finally { ".repeat(11) + "x++;" + " }".repeat(11);
        put("A.java", lines(60, "void f%() { int x = 0; " + nested + " }"));
        compiler = compiler.within(new CompilerLimits(Duration.ofMinutes(1), 512, 1));
        assertGaveUp("the class files have more than 1 MiB");
    }

    @Test
    void onlyTheJobsModulesAreSeen() throws Exception {
        put("A.java", "class A { java.util.logging.Logger l; java.sql.Connection c; }");
        CompileJob job = new CompileJob(
                sources(), List.of("A.java"), List.of(), 17, List.of("java.base", "java.logging"), classes());
        assertThat(compiler.compile(job).diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("compiler.err.package.not.visible");
            assertThat(diagnostic.message()).contains("java.sql");
        });
    }

    @Test
    void whatIsEchoedOfSourcesIsCapped() throws Exception {
        put("A.java", lines(60, "int a% = \"" + "\u00e4".repeat(370) + "\";"));
        assertThat(characters(compile("A.java").diagnostics())).isLessThan(30_000);
        put("A.java", "class A { int a = \"" + "x".repeat(5_000) + "\"; }");
        assertThat(compile("A.java").diagnostics())
                .extracting(Diagnostic::source)
                .containsOnly("");
        put("A.java", "class A { int a = \u0001\u0002; }");
        assertThat(compile("A.java").diagnostics())
                .isNotEmpty()
                .allSatisfy(diagnostic -> assertThat(diagnostic.source()).contains("a = \uFFFD\uFFFD;"));
    }

    private static int characters(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .mapToInt(each -> (each.message() + each.source()).length())
                .sum();
    }

    private void assertGaveUp(String words) throws Exception {
        Compilation compilation = compile("A.java");
        assertThat(compilation.result()).isEqualTo(Compilation.Result.NOT_COMPILED);
        assertThat(compilation.diagnostics())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .startsWith(words);
    }

    private static String lines(int count, String line) {
        return IntStream.range(0, count)
                .mapToObj(i -> line.replace("%", String.valueOf(i)))
                .collect(Collectors.joining("\n", "class A {\n", "\n}"));
    }

    private Compilation compile(String... files) throws Exception {
        return compiler.compile(new CompileJob(sources(), List.of(files), List.of(), 17, classes()));
    }

    private void put(String path, String content) throws IOException {
        Path file = sources().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private Path sources() {
        return run.resolve("sources");
    }

    private Path classes() {
        return run.resolve("classes");
    }
}
