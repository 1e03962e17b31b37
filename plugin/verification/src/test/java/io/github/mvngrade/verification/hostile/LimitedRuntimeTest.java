package io.github.mvngrade.verification.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.intake.FolderDeletion;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.TestGrader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a JDK has no jlink, its own runtime does, with most of its modules hidden. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its launcher is a script")
class LimitedRuntimeTest {
    private static final Path JDK = Path.of(System.getProperty("java.home"));

    @TempDir
    private static Path shared;

    private static TestGrader grader;
    private static Pack pack;
    private static RuntimeImage runtime;
    private static final List<String> TOLD = new ArrayList<>();

    @TempDir
    private Path folder;

    /** A JDK like this one, but without what links. */
    @BeforeAll
    static void makeTheRuntime() throws Exception {
        Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path poor = Files.createDirectories(shared.resolve("poor jdk's"));
        Files.createDirectories(poor.resolve("bin"));
        for (String entry : List.of("lib", "conf", "release", "bin/java", "bin/javac")) {
            Files.createSymbolicLink(poor.resolve(entry), JDK.toRealPath().resolve(entry));
        }
        runtime = TestGrader.image(poor, shared.resolve("cache"), TOLD::add);
        grader = TestGrader.fencedOn(runtime);
        pack = TasksExercise.written(shared.resolve("exercise"), grader).pack();
    }

    /** JUnit warns of links that lead out of the folder that it deletes. */
    @AfterAll
    static void deleteTheLinks() throws Exception {
        FolderDeletion.delete(shared.resolve("poor jdk's"));
        FolderDeletion.delete(shared.resolve("cache"));
    }

    private Grade grade(Path submission) throws Exception {
        Grade grade = grader.grade(submission, pack, Selection.QUICK);
        assertThat(grade.provenance().isLimited()).isTrue();
        return grade;
    }

    @Test
    void whatMadeItNecessaryIsSaid() {
        assertThat(TOLD)
                .hasSize(2)
                .last()
                .asString()
                .contains(" has no jlink, which", "set JAVA_HOME to a full JDK", "fences them in less and is slower");
        assertThat(runtime.isLimited()).isTrue();
    }

    @Test
    void honestProgramsRunOnItWithTheirChildren() throws Exception {
        Grade grade = grade(TasksExercise.busy(folder));
        assertThat(grade.score().earned()).as(grade.checks().toString()).isEqualTo(Points.of("2"));
    }

    @Test
    void itHasTheModulesOfAnImage() throws Exception {
        assertThat(runtime.modules())
                .containsAll(TestGrader.image().modules())
                .doesNotContain("jdk.unsupported", "jdk.attach", "jdk.management", "java.instrument", "jdk.jfr");
    }

    /** What attaches could have the JVM write its memory to a file, and the key of its channel with it. */
    @Test
    void nothingCanAttachToEitherRuntime() throws Exception {
        for (RuntimeImage each : List.of(runtime, TestGrader.image())) {
            Process flags = new ProcessBuilder(each.java().toString(), "-XX:+PrintFlagsFinal", "-version").start();
            assertThat(flags.inputReader().lines())
                    .anyMatch(line -> line.matches(".* DisableAttachMechanism\\s*= true .*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"uses-unsafe", "dumps-the-heap", "shadows-junit", "reads-a-secret"})
    void hostileProgramsEarnNothingThereEither(String name) throws Exception {
        Attack attack = Attack.all().stream()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow();
        Victim victim = Victim.in(folder.resolve("victim"));
        try {
            Grade grade = grade(attack.layOut(folder.resolve("submission"), victim));
            assertThat(grade.score().earned()).as(grade.checks().toString()).isEqualTo(Points.of("1"));
            assertThat(victim.isBetrayedBy(grade.toString())).isFalse();
            assertThat(victim.isStalked()).isFalse();
        } finally {
            victim.shakeOff();
        }
    }
}
