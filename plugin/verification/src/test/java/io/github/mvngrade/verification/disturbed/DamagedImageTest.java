package io.github.mvngrade.verification.disturbed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.Selection;
import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.model.GraderException;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.TestGrader;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "other systems don't show a process its open files")
class DamagedImageTest {
    /** Empties whatever the JVM holds open of its own runtime; nothing else. */
    private static final String EMPTIES_ITS_RUNTIME = """
            Path home = Path.of(System.getProperty("java.home"));
                        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
                            for (Path each : open) {
                                Path file = Files.isRegularFile(each) ? each.toRealPath() : each;
                                if (file.startsWith(home)) {
                                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
                                    try (FileChannel channel = FileChannel.open(each, StandardOpenOption.WRITE)) {
                                        channel.truncate(0);
                                    }
                                }
                            }
                        }
                        return a + b;
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    private final List<String> told = new ArrayList<>();

    private RuntimeImage image() throws Exception {
        told.clear();
        return TestGrader.image(cache, told::add);
    }

    @Test
    void aSubmissionThatEmptiesTheRuntimeGetsNoGradeAndHurtsNoLaterOne() throws Exception {
        TestGrader grader = TestGrader.on(image());
        assertThat(told).singleElement().asString().startsWith("Making the runtime image for");
        WrittenExercise exercise = Sums.exercise(folder.resolve("exercise"), grader);
        Path solution = Sums.submission(folder.resolve("solution"), "return a + b;");
        Path hostile = Sums.submission(folder.resolve("hostile"), EMPTIES_ITS_RUNTIME);
        Grade before = grader.grade(solution, exercise.pack(), Selection.QUICK);

        assertThatThrownBy(() -> grader.grade(hostile, exercise.pack(), Selection.QUICK))
                .isInstanceOf(GraderException.class)
                .hasMessageContaining("was changed while this submission was graded (lib/modules was changed")
                .hasMessageContaining("there is no grade, and no point is lost");
        assertThatThrownBy(() -> grader.grade(solution, exercise.pack(), Selection.QUICK))
                .isInstanceOf(GraderException.class)
                .hasMessageContaining("isn't as it was made (lib/modules was changed");

        RuntimeImage again = image();
        assertThat(told)
                .singleElement()
                .asString()
                .startsWith("The runtime image in " + again.home().getParent()
                        + " isn't as it was made (lib/modules was" + " changed")
                .endsWith("It is made again, which takes some seconds");
        Grade after = TestGrader.on(again).grade(solution, exercise.pack(), Selection.QUICK);
        assertThat(after.score().toString())
                .isEqualTo(before.score().toString())
                .contains("5");
        image();
        assertThat(told).as("once it is sound again").isEmpty();
        assertThat(cache).isDirectoryNotContaining("glob:**/making-*");
    }

    @Test
    void noFileOfARuntimeCanBeWrittenByAccidentAndItsFoldersCanBeDeleted() throws Exception {
        try (Stream<Path> files = Files.walk(image().home())) {
            assertThat(files.filter(file -> !Files.isSymbolicLink(file)))
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        boolean writable = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS)
                                .contains(PosixFilePermission.OWNER_WRITE);
                        assertThat(writable).as("%s", file).isEqualTo(Files.isDirectory(file));
                    });
        }
    }
}
