package io.github.mvngrade.verification.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.verification.ReactorModule;
import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every public member of a module that publishes its Javadoc is documented, and what the Javadoc says can be rendered. */
class JavadocTest {
    private static final String PUBLISHED = "<reference.skip>false</reference.skip>";

    /** A first sentence that says what is returned needs no tag that repeats it. */
    private static final Pattern NO_TAG = Pattern.compile("no @(param|return|throws)\\b");

    /** A comment that begins with a tag says nothing of the member itself. Of javadocs, only newer ones mind. */
    private static final Pattern ONLY_TAGS = Pattern.compile(
            "(?s)/\\*\\*[\\s*]*@\\w(?:(?!\\*/).)*\\*/\\s*(?:@\\w+(?:\\([^)]*\\))?\\s*)*(?:public|protected)\\b");

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    static List<ReactorModule> published() {
        return Repository.here().pluginModules().stream()
                .filter(module -> Repository.text(module.pom()).contains(PUBLISHED))
                .toList();
    }

    /** The words of doclint, by which its findings are told apart, are those of the JVM's language. */
    @BeforeEach
    void speakEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    /** The compiler has javadoc's doclint, and makes no pages. */
    private List<Violation> mistakes(List<Path> sources) throws IOException {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, StandardCharsets.UTF_8)) {
            List<String> options =
                    List.of("-Xdoclint:all/protected", "-proc:none", "-d", folder.toString(), "-cp", classPath());
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        Stream<Violation> ofDoclint = found.getDiagnostics().stream()
                .filter(each -> each.getSource() != null || each.getKind() == Diagnostic.Kind.ERROR)
                .map(JavadocTest::violation)
                .filter(each -> !NO_TAG.matcher(each.what()).find());
        return Stream.concat(ofDoclint, sources.stream().flatMap(JavadocTest::onlyTags))
                .toList();
    }

    private static Stream<Violation> onlyTags(Path source) {
        String text = Repository.text(source);
        return ONLY_TAGS.matcher(text).results().map(comment -> {
            long line = 1
                    + text.substring(0, comment.start())
                            .chars()
                            .filter(each -> each == '\n')
                            .count();
            return new Violation(source.getFileName() + ":" + line, "its comment has nothing but tags");
        });
    }

    private static Violation violation(Diagnostic<? extends JavaFileObject> each) {
        String file = each.getSource() == null
                ? "javadoc"
                : Path.of(each.getSource().getName()).getFileName() + ":" + each.getLineNumber();
        return new Violation(file, each.getMessage(null));
    }

    private static String classPath() {
        return Stream.of(
                        Check.class,
                        Test.class,
                        NullMarked.class,
                        org.apiguardian.api.API.class,
                        org.junit.platform.commons.JUnitException.class,
                        org.opentest4j.AssertionFailedError.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(java.net.URI.create(place.toString())).toString())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    /** The sources of the packages that the module exports; their reader sees no others. */
    private static List<Path> exported(ReactorModule module) {
        String declared = Repository.text(module.folder().resolve("src/main/java/module-info.java"));
        return module.below("src/main/java").stream()
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> declared.contains("exports " + packageOf(module, file) + ";"))
                .toList();
    }

    private static String packageOf(ReactorModule module, Path file) {
        Path inside = module.folder().resolve("src/main/java").relativize(file.getParent());
        return inside.toString().replace(java.io.File.separatorChar, '.');
    }

    @ParameterizedTest
    @MethodSource("published")
    void everyPublicMemberIsDocumented(ReactorModule module) throws IOException {
        List<Path> sources = exported(module);
        assertThat(sources).hasSizeGreaterThan(2);
        assertThat(mistakes(sources)).isEmpty();
    }

    @Test
    void theAuthorsApiIsPublished() {
        assertThat(published()).extracting(ReactorModule::name).contains("plugin/checks");
    }

    @Test
    void membersWithoutWordsAndABrokenLinkAreCaught() throws IOException {
        Path source = Files.writeString(folder.resolve("Sample.java"), """
                /** Fine. */
                public class Sample {
                    private Sample() {}

                    public static final int BARE = 1;

                    /** A {@link Missing}. */
                    public static int linked(int number) {
                        return number;
                    }

                    /** What it was given. */
                    public static int tagless(int number) {
                        return number;
                    }

                    /** @return what it was given */
                    @Deprecated
                    public static int speechless(int number) {
                        return number;
                    }
                }
                """);
        assertThat(mistakes(List.of(source)))
                .extracting(Violation::where)
                .as("the compiler of Java 25 catches the last one, too")
                .containsOnly("Sample.java:5", "Sample.java:7", "Sample.java:17");
    }
}
