package io.github.mvngrade.verification.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.engine.pack.ExerciseFile;
import io.github.mvngrade.given.Meeting;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code in {@code docs/authors.md} can be copied: it compiles, and the exercise file is one. */
class AuthorsCodeTest {
    private static final String NAME = "docs/authors.md";

    /** Within a sentence, a call and an annotation are whole; a name or a type isn't. */
    private static final Pattern WHOLE = Pattern.compile("[A-Z]\\w*\\.\\w+\\(.*\\)|@[A-Z]\\w*\\(.*\\)");

    @TempDir
    private Path folder;

    private static String paper() {
        return Repository.text(Repository.here().root().resolve(NAME));
    }

    private static List<CodeBlock> java(String markdown) {
        return CodeBlock.in(markdown).stream()
                .filter(code -> code.language().equals("java")
                        || code.language().isEmpty()
                                && WHOLE.matcher(code.text()).matches())
                .toList();
    }

    private List<Violation> mistakes(String markdown) throws Exception {
        List<Violation> mistakes = new ArrayList<>();
        List<JavaFileObject> sources = new ArrayList<>();
        for (CodeBlock code : java(markdown)) {
            Optional<JavaFragment> fragment = JavaFragment.of(code);
            fragment.ifPresent(sources::add);
            if (fragment.isEmpty()) {
                mistakes.add(new Violation(NAME + ":" + code.line(), "begins no members and no statements of Java"));
            }
        }
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            files.getJavaFileObjects(standIns()).forEach(sources::add);
            List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", classPath());
            compiler.getTask(null, files, found, options, null, sources).call();
        }
        found.getDiagnostics().stream()
                .filter(each -> each.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .map(each -> new Violation(NAME + ":" + each.getLineNumber(), each.getMessage(Locale.ROOT)))
                .forEach(mistakes::add);
        return mistakes;
    }

    /** What the document's examples call, and doesn't show. */
    private static Path standIns() throws URISyntaxException {
        return Path.of(AuthorsCodeTest.class.getResource("StandIns.java").toURI());
    }

    private static String classPath() {
        return Stream.of(Check.class, Meeting.class, Test.class, org.apiguardian.api.API.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(java.net.URI.create(place.toString())).toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    @Test
    void everyPieceOfJavaCompiles() throws Exception {
        assertThat(java(paper())).hasSizeGreaterThan(8);
        assertThat(mistakes(paper())).isEmpty();
    }

    @Test
    void theExerciseFileIsOneAndSoIsEachPartOfOne() throws Exception {
        List<String> files = CodeBlock.in(paper()).stream()
                .filter(code -> code.language().equals("yaml"))
                .map(CodeBlock::text)
                .toList();
        assertThat(files).isNotEmpty();
        Exercise read = read(files.get(0));
        assertThat(read.id().value()).isEqualTo("primes");
        assertThat(read.wrong()).isNotEmpty();
        for (String part : files.subList(1, files.size())) {
            assertThat(read("id: a\ntitle: A\npackage: a.a\n" + part)).isNotEqualTo(read);
        }
    }

    private Exercise read(String yaml) throws Exception {
        Files.writeString(folder.resolve("exercise.yaml"), yaml);
        return ExerciseFile.read(folder);
    }

    @Test
    void aMethodThatDoesntExistIsCaughtWithItsLine() throws Exception {
        assertThat(mistakes("""
                        # A

                        Say `JavaProgram.named("a.B").run().requireExit(0)`, or `ProgramRun`.

                        ```java
                        @Speedup(rule = Speedup.Rule.THREADS, goal = 2)
                        ```

                        ```java
                        int x = "no";
                        Primes.upTo(5);
                        ```

                        ```java
                        if if
                        ```
                        """))
                .extracting(Violation::where)
                .contains(NAME + ":3", NAME + ":6", NAME + ":10", NAME + ":15");
    }

    @Test
    void codeIsFoundWithItsLanguageAndItsLine() {
        assertThat(CodeBlock.in("a `b` c\n```java\nint x;\n```\n```\n`no`\n```\n"))
                .containsExactly(
                        new CodeBlock("", 1, "b"),
                        new CodeBlock("java", 3, "int x;\n"),
                        new CodeBlock("", 6, "`no`\n"));
    }
}
