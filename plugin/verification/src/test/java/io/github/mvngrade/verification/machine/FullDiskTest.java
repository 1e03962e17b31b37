package io.github.mvngrade.verification.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.image.ImageCache;
import io.github.mvngrade.engine.image.ImageException;
import io.github.mvngrade.engine.image.Programs;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.Outcome;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.GradeReport;
import io.github.mvngrade.verification.course.CourseExercise;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.tools.RequiresTool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Grades on disks that are full, or get full. */
@RequiresTool({"mount", "umount"})
class FullDiskTest {
    /** Begins a cache's constructor; it fills what it can, in files whose names %s begins. */
    private static final String FILLER = """
            public LruCache(int maxSize) {
                    try {
                        for (int i = 0; i < 1000; i++) {
                            java.nio.file.Files.write(
                                    java.nio.file.Path.of("%s" + System.nanoTime()), new byte[65536]);
                        }
                    } catch (java.io.IOException full) {
                        throw new java.io.UncheckedIOException(full);
                    }
            """;

    private static TestGrader grader;
    private static CourseExercise fibonacci;

    @TempDir
    private Path folder;

    @BeforeAll
    static void prepare() throws Exception {
        grader = TestGrader.create();
        fibonacci = CourseExercise.all().stream()
                .filter(exercise -> exercise.authored().endsWith("fibonacci"))
                .findFirst()
                .orElseThrow();
    }

    private SmallDisk disk(String options) throws Throwable {
        return SmallDisk.at(folder.resolve("d"), options);
    }

    private Path solution() throws Exception {
        return CourseExercise.submission(folder.resolve("submission"), fibonacci.solution());
    }

    private Path filling(String where) throws Exception {
        Path submission = solution();
        Path cache = submission.resolve("src/main/java/parallel/fibonacci/LruCache.java");
        String before = Files.readString(cache);
        String after = before.replace("public LruCache(int maxSize) {", FILLER.formatted(where));
        assertThat(after).isNotEqualTo(before);
        Files.writeString(cache, after);
        return submission;
    }

    private Grade grade(Path submission) throws Exception {
        return grader.grade(submission, fibonacci.fullPack(), Selection.QUICK);
    }

    @Test
    void aFullTemporaryFolderIsNoGrade() throws Throwable {
        Path submission = solution();
        try (SmallDisk full = disk("size=48k")) {
            assertThatThrownBy(() -> grade(submission))
                    .isInstanceOf(GraderException.class)
                    .hasMessageContaining("The disk is full: " + full.folder())
                    .hasMessageContaining("MAVEN_OPTS=-Djava.io.tmpdir=FOLDER mvn grade");
            assertThat(full.folder()).isEmptyDirectory();
        }
    }

    @Test
    void aDiskWithoutFreeInodesIsNoGrade() throws Throwable {
        Path submission = solution();
        for (int inodes : List.of(3, 9, 14)) {
            try (SmallDisk full = disk("size=64m,nr_inodes=" + inodes)) {
                assertThatThrownBy(() -> grade(submission))
                        .as("with %s inodes", inodes)
                        .isInstanceOf(GraderException.class)
                        .hasMessageContaining("No space left on device");
                assertThat(full.folder()).exists();
            }
        }
    }

    @Test
    void aDiskThatSomebodyElseFillsWhileChecksRunIsNoGrade() throws Throwable {
        Path submission = filling("../../else-");
        // Without a fence, it plays somebody else.
        TestGrader unfenced = TestGrader.on(TestGrader.image());
        try (SmallDisk full = disk("size=16m")) {
            assertThatThrownBy(() -> unfenced.grade(submission, fibonacci.fullPack(), Selection.QUICK))
                    .isInstanceOf(GraderException.class)
                    .hasMessageContaining("The disk is full: " + full.folder());
        }
    }

    @Test
    void aSubmissionThatFillsTheDiskLosesItsChecksAndNoMore() throws Throwable {
        Path submission = filling("filler-");
        try (SmallDisk full = disk("size=16m")) {
            Grade grade = grade(submission);
            assertThat(grade.outcome()).isEqualTo(Outcome.GRADED);
            assertThat(verdict(grade, "lru-order")).isEqualTo(Verdict.FAILED);
            assertThat(verdict(grade, "small-values")).isEqualTo(Verdict.PASSED);
            assertThat(full.folder()).isEmptyDirectory();
        }
    }

    @Test
    void anOldReportMakesRoomForANewOne() throws Throwable {
        Grade grade = grade(solution());
        try (SmallDisk target = disk("size=256k")) {
            Path page = GradeReport.write(ShownGrade.whole(grade), target.folder(), Optional.empty());
            Path json = page.resolveSibling("grade.json");
            FileTime before = FileTime.fromMillis(0);
            Files.setLastModifiedTime(json, before);
            assertThatThrownBy(() -> Files.write(target.folder().resolve("fill"), new byte[256 << 10]))
                    .hasMessageContaining("No space left on device");
            GradeReport.write(ShownGrade.whole(grade), target.folder(), Optional.empty());
            assertThat(page).isNotEmptyFile();
            assertThat(Files.getLastModifiedTime(json)).isNotEqualTo(before);
        }
    }

    @Test
    void aCacheThatHoldsNoProgramsIsNamedBeforeAnythingIsMade() throws Throwable {
        try (SmallDisk cache = disk("size=16m,noexec")) {
            assertThatThrownBy(() -> new ImageCache(cache.folder(), words -> {})
                            .image(Path.of(System.getProperty("java.home")), List.of()))
                    .isInstanceOf(ImageException.class)
                    .hasMessage("The cache folder " + cache.folder()
                            + " is on a file system that doesn't allow programs to be run (noexec): name another folder"
                            + " with -Dgrade.cache=FOLDER");
            assertThat(cache.folder()).isEmptyDirectory();
            assertThat(Programs.canRunIn(cache.folder())).isFalse();
        }
    }

    private static Verdict verdict(Grade grade, String check) {
        return grade.checks().stream()
                .filter(result -> result.check().id().value().equals(check))
                .map(CheckResult::verdict)
                .findFirst()
                .orElseThrow();
    }
}
