package io.github.mvngrade.engine.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.mvngrade.engine.compile.Compilation;
import io.github.mvngrade.engine.compile.CompileJob;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.intake.Caps;
import io.github.mvngrade.engine.intake.Intake;
import io.github.mvngrade.engine.intake.Sources;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.remark.SubmissionRemarks.Refusal;
import io.github.mvngrade.model.grade.Diagnostic;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this JDK's compiler says is recognised: its keys and words may be others in the next. */
class RecognisedCausesTest {
    private static final List<String> MODULES = List.of("java.base", "java.logging", "java.xml");
    private static final String TWICE = "src/main/java/parallel/twice/Twice.java";
    private static final String HELPER = "src/main/java/parallel/twice/Helper.java";

    @TempDir
    private Path folder;

    @Test
    void aPackageOfAModuleThatSubmissionsDontHave() throws Exception {
        put(TWICE, "package parallel.twice;\nimport java.awt.geom.Point2D;\nclass Twice { java.awt.Point p; }");
        assertThat(refused().remarks())
                .containsExactly(new Remark(
                        Kind.MISSING_MODULE,
                        TWICE,
                        2,
                        List.of("java.desktop", "java.awt.geom", "java.base", "java.logging", "java.xml")));
    }

    @Test
    void internalsOfAModuleThatIsThereAreNotCalledAbsent() throws Exception {
        put(TWICE, "package parallel.twice;\nimport jdk.internal.misc.VM;\nclass Twice {}");
        assertThat(refused().remarks()).isEmpty();
    }

    @Test
    void aLibraryIsNamedOnce() throws Exception {
        put(TWICE, """
                package parallel.twice;
                import com.google.common.collect.ImmutableList;
                import com.google.common.base.*;
                import static org.junit.jupiter.api.Assertions.fail;
                class Twice {}
                """);
        assertThat(refused().remarks())
                .containsExactly(
                        new Remark(Kind.MISSING_LIBRARY, TWICE, 2, List.of("com.google.common.collect")),
                        new Remark(Kind.MISSING_LIBRARY, TWICE, 4, List.of("org.junit.jupiter.api")));
    }

    @Test
    void aMisspeltPackageIsNoLibrary() throws Exception {
        put(TWICE, """
                package parallel.twice;
                import java.utils.List;
                import parallel.twise.Helper;
                class Twice { int x = Sytem.out.hashCode() + a.b.c.D.f(); }
                """);
        assertThat(refused().remarks()).isEmpty();
    }

    @Test
    void aNewerFeatureHasItsRelease() throws Exception {
        put(TWICE, """
                package parallel.twice;
                class Twice {
                    int f(Object o) { return switch (o) { case String s when s.isEmpty() -> 1; default -> 2; }; }
                    int g() { return 1 }
                }
                """);
        Refusal refusal = refused();
        assertThat(refusal.remarks())
                .containsExactly(
                        new Remark(Kind.NEWER_JAVA, TWICE, 3, List.of("patterns in switch statements", "21", "17")));
        assertThat(refusal.complaints())
                .as("neither the advice to enable a preview, nor how the compiler stumbled over the rest of that line")
                .extracting(Diagnostic::line, Diagnostic::code)
                .containsExactly(tuple(4L, "compiler.err.expected"));
    }

    @Test
    void aNewerMethodHasItsRelease() throws Exception {
        put(TWICE, """
                package parallel.twice;
                class Twice {
                    Thread t = Thread.startVirtualThread(() -> {});
                    Object e = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor();
                    int f(java.util.List<Integer> numbers) { return numbers.getFirst() + numbers.first(); }
                }
                """);
        assertThat(refused().remarks())
                .extracting(remark -> remark.line() + " " + remark.details().get(0))
                .containsExactly(
                        "3 Thread.startVirtualThread(...)",
                        "4 Executors.newVirtualThreadPerTaskExecutor()",
                        "5 getFirst() of a list");
    }

    @Test
    void theCoursesFileDoesntHaveWhatACopyOfItHas() throws Exception {
        put(TWICE, "package parallel.twice;\nclass Twice { int x = new Once().times(2) + new Once(3).hashCode(); }");
        put("src/main/java/parallel/twice/Once.java", "package parallel.twice; class Once {}");
        assertThat(refused().remarks())
                .extracting(Remark::kind, remark -> remark.details().get(0))
                .containsExactly(
                        tuple(Kind.MEMBER_OF_GIVEN, "method times(int)"),
                        tuple(Kind.MEMBER_OF_GIVEN, "constructor Once"));
    }

    @Test
    void aCopyOfAGivenFileIsNamedWhereNothingOfItIsMissed() throws Exception {
        put(TWICE, "package parallel.twice;\nclass Twice { int x = misspelt; }");
        put("src/main/java/parallel/twice/Once.java", "package parallel.twice; class Once {}");
        assertThat(refused().remarks())
                .extracting(Remark::kind, remark -> remark.details().get(0))
                .containsExactly(tuple(Kind.REPLACED_GIVEN, SmallPack.GIVEN));
    }

    @Test
    void anOwnFileWithAByteOrderMarkIsNoCopyOfTheCourses() throws Exception {
        put(TWICE, "\uFEFFpackage parallel.twice;\nclass Twice { int x = new Twice().misspelt(2); }");
        assertThat(refused().remarks()).extracting(Remark::kind).containsExactly(Kind.BYTE_ORDER_MARK);
    }

    @Test
    void aCopyBesideItsOriginalIsToldOnce() throws Exception {
        put(TWICE, "package parallel.twice;\npublic class Twice {}");
        put("src/main/java/parallel/twice/Twice (1).java", "package parallel.twice;\npublic class Twice {}");
        assertThat(refused().remarks())
                .containsExactly(new Remark(
                        Kind.DUPLICATE_CLASS,
                        TWICE,
                        2,
                        List.of("Twice", "src/main/java/parallel/twice/Twice (1).java")));
    }

    @Test
    void aClassInAFileOfAnotherName() throws Exception {
        put(TWICE, "package parallel.twice;\npublic class Double {}");
        assertThat(refused().remarks())
                .containsExactly(new Remark(Kind.CLASS_NOT_NAMED_AS_FILE, TWICE, 2, List.of("Double")));
    }

    @Test
    void aMissingPackageLineOfAnyFile() throws Exception {
        put(TWICE, "package parallel.twice;\nclass Twice { Helper h; }");
        put(HELPER, "class Helper {}");
        assertThat(refused().remarks()).containsExactly(Remark.of(Kind.NO_PACKAGE, HELPER, "parallel.twice"));
    }

    @Test
    void aPackageInOtherCase() throws Exception {
        put(TWICE, "package parallel.Twice;\nclass Twice { Helper h; }");
        put(HELPER, "package parallel.twice;\nclass Helper {}");
        assertThat(refused().remarks())
                .containsExactly(new Remark(Kind.WRONG_PACKAGE, TWICE, 1, List.of("parallel.Twice", "parallel.twice")));
    }

    @Test
    void aFileWithAnotherEndThatTheCompilerMisses() throws Exception {
        put(TWICE, "package parallel.twice;\nclass Twice { Helper h; }");
        put(HELPER + ".bak", "package parallel.twice;\nclass Helper {}");
        put(TWICE + ".bak", "an older one");
        assertThat(refused().remarks())
                .containsExactly(Remark.of(Kind.NOT_A_SOURCE_NAME, HELPER + ".bak", "Helper.java"));
    }

    @Test
    void oneSentenceStandsForAllComplaintsAboutAFileThatIsNoText() throws Exception {
        Path file = put(TWICE, "");
        Files.write(file, "package parallel.twice;\nclass Twice {}\n".repeat(40).getBytes(StandardCharsets.UTF_16));
        assertThat(refused()).isEqualTo(new Refusal(List.of(Remark.of(Kind.UTF_16, TWICE)), List.of()));
    }

    @Test
    void anotherEncodingLeavesTheOtherComplaints() throws Exception {
        Path file = put(TWICE, "");
        String source =
                "package parallel.twice;\nclass Twice {\n  String s = \"\u00fc\";\n  int \u00e4x = 3;\n  int y = ;\n}\n";
        Files.write(file, source.getBytes(StandardCharsets.ISO_8859_1));
        Refusal refusal = refused();
        assertThat(refusal.remarks()).containsExactly(new Remark(Kind.NOT_UTF_8, TWICE, 3, List.of()));
        assertThat(refusal.complaints()).extracting(Diagnostic::line).containsOnly(5L);
    }

    private Refusal refused() throws Exception {
        Pack pack = SmallPack.twice();
        Sources sources = new Intake(Caps.DEFAULT)
                .collect(
                        folder.resolve("submission"),
                        pack.exercise().submit(),
                        pack.content().given(),
                        folder.resolve("run/sources"));
        Compilation compilation = ForkedCompiler.forJdk(Path.of(System.getProperty("java.home")))
                .compile(new CompileJob(
                        sources.folder(),
                        sources.files(),
                        List.of(),
                        pack.exercise().release(),
                        MODULES,
                        folder.resolve("run/classes")));
        assertThat(compilation.succeeded()).isFalse();
        return new SubmissionRemarks(folder.resolve("submission"), pack, MODULES)
                .ofRefused(sources, compilation.diagnostics());
    }

    private Path put(String path, String content) throws Exception {
        Path file = folder.resolve("submission").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
