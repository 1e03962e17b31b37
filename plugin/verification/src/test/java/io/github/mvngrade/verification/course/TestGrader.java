package io.github.mvngrade.verification.course;

import io.github.mvngrade.authoring.proof.FolderGrading;
import io.github.mvngrade.authoring.proof.Grading;
import io.github.mvngrade.engine.GradeRequest;
import io.github.mvngrade.engine.Grader;
import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.compile.CompilerPool;
import io.github.mvngrade.engine.compile.ForkedCompiler;
import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.isolation.Fences;
import io.github.mvngrade.engine.isolation.IsolationException;
import io.github.mvngrade.engine.isolation.WardenArchive;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.toolchain.Installation;
import io.github.mvngrade.engine.toolchain.Toolchain;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Isolation;
import io.github.mvngrade.model.SubmissionId;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.tools.Requirement;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Grades without Maven, on a runtime image linked from this build's own jars. */
public final class TestGrader {
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));
    private static final List<String> LINKED =
            List.of("grade-subject", "grade-model", "grade-checks", "junit-platform-", "junit-jupiter-", "opentest4j");
    private static final List<String> OF_WARDEN = List.of("grade-warden", "grade-model", "jna-");
    private static final List<String> NOT_LINKED = List.of("testkit", "aggregator");

    /** Ended with this JVM: tests grade as many submissions as a class hands in. */
    private static final CompilerPool COMPILERS = new CompilerPool();

    private final Toolchain tools;

    private TestGrader(Toolchain tools) {
        this.tools = tools;
    }

    /** On this build's own image in the usual cache; submissions are fenced in as they are by default. */
    public static TestGrader create() throws Exception {
        return on(image(), Optional.empty());
    }

    /** On an image like that of {@link #image}, which may be where only this process's user can read it. */
    public static TestGrader on(RuntimeImage image) throws Exception {
        return on(image, Optional.of(Isolation.L0));
    }

    /** Like {@link #create}, but on another image, which others can read. */
    public static TestGrader fencedOn(RuntimeImage image) throws Exception {
        return on(image, Optional.empty());
    }

    /** Like {@link #create}, but with submissions fenced in at this level. */
    public static TestGrader at(Isolation level) throws Exception {
        return on(image(), Optional.of(level));
    }

    /** The same for a test that is skipped where this machine hasn't the level. */
    public static TestGrader require(Isolation level) throws Throwable {
        try {
            return at(level);
        } catch (IsolationException e) {
            throw Requirement.lacking(e.getMessage());
        }
    }

    private static TestGrader on(RuntimeImage image, Optional<Isolation> level) throws Exception {
        WardenKit warden = WardenKit.on(JAVA_HOME, jars(TestGrader::ofWarden));
        Fences.Chosen chosen = Fences.ofThisMachine(warden, image).at(level);
        return new TestGrader(new Toolchain(
                ForkedCompiler.forJdk(JAVA_HOME).from(COMPILERS),
                image,
                WardenArchive.added(warden.within(chosen.fence()), ImageCache.defaultFolder()),
                "under test",
                chosen.level()));
    }

    /** On an image with more of the JDK's modules, which is made there. */
    public static TestGrader withModules(Path cache, List<String> modules) throws Exception {
        return on(new ImageCache(cache, text -> {}).image(JAVA_HOME, jars(TestGrader::linked), modules));
    }

    /** The runtime image of this JDK with this build's own jars. */
    public static RuntimeImage image() throws Exception {
        return image(ImageCache.defaultFolder(), text -> {});
    }

    /** The same kept in that folder, made there or checked. */
    public static RuntimeImage image(Path cache, Consumer<String> progress) throws Exception {
        return image(JAVA_HOME, cache, progress);
    }

    /** The same of another JDK. */
    public static RuntimeImage image(Path javaHome, Path cache, Consumer<String> progress) throws Exception {
        return new ImageCache(cache, progress).image(javaHome, jars(TestGrader::linked));
    }

    /** What a doctor examines: this JDK, and this build's own jars. */
    public Installation installation() {
        return new Installation(
                JAVA_HOME,
                ImageCache.defaultFolder(),
                jars(TestGrader::linked),
                WardenKit.on(JAVA_HOME, jars(TestGrader::ofWarden)),
                "test");
    }

    private static List<Path> jars(Predicate<Path> wanted) {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(wanted)
                .toList();
    }

    private static boolean ofWarden(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".jar") && OF_WARDEN.stream().anyMatch(name::startsWith);
    }

    private static boolean linked(Path path) {
        String name = path.getFileName().toString();
        return name.endsWith(".jar")
                && LINKED.stream().anyMatch(name::startsWith)
                && NOT_LINKED.stream().noneMatch(name::contains);
    }

    /** Grades from fresh folders. */
    Grading grading(Pack pack) {
        return new FolderGrading(grader(), pack);
    }

    /** The grader itself. */
    public Grader grader() {
        return new Grader(tools, text -> {});
    }

    /** The compiler that submissions are compiled with. */
    public ForkedCompiler compiler() {
        return tools.compiler();
    }

    /** A grade; its seed is fresh, and in the grade. */
    public Grade grade(Path submission, Pack pack, Selection selection) throws Exception {
        long seed = ThreadLocalRandom.current().nextInt(1_000_000_000);
        return new Grader(tools, text -> {})
                .grade(new GradeRequest(submission, new SubmissionId("test"), pack, selection, seed));
    }

    /** What became of one check, without measuring anything. */
    CheckResult check(Path submission, Pack pack, CheckId id) throws Exception {
        return grade(submission, pack, Selection.QUICK.only(id)).checks().stream()
                .filter(result -> result.check().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
