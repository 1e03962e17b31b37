package io.github.mvngrade.verification.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.sample.SampleProgram;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Verdict;
import io.github.mvngrade.model.grade.CheckResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {
    private static final CheckId CHECK = new CheckId("small-values");

    @TempDir
    private Path folder;

    @Test
    @EnabledForJreRange(max = JRE.JAVA_24, disabledReason = "later JDKs record a cache")
    void anOlderJdkHasNoCache() throws Exception {
        assertThat(TestGrader.image().startCache()).isEmpty();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = "earlier JDKs have no such cache")
    void theCacheIsOneThatTheImagesJvmTakes() throws Exception {
        RuntimeImage image = TestGrader.image();
        Path cache = image.startCache().orElseThrow();
        List<String> command = List.of(
                image.java().toString(),
                "-XX:AOTMode=on",
                "-XX:AOTCache=" + cache,
                "-cp",
                "another",
                "--dry-run",
                "-m",
                RuntimeImage.MAIN);
        Process strict = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(strict.waitFor()).isZero();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25, disabledReason = "earlier JDKs have no such cache")
    void aBrokenOrMissingCacheCostsSpeedOnly() throws Exception {
        CourseExercise fibonacci = CourseExercise.all().stream()
                .filter(exercise -> exercise.authored().endsWith("fibonacci"))
                .findFirst()
                .orElseThrow();
        Path submission = CourseExercise.submission(folder.resolve("submission"), fibonacci.solution());
        RuntimeImage image = TestGrader.image();
        byte[] cut = Files.readAllBytes(image.startCache().orElseThrow());
        Path broken = Files.write(folder.resolve("broken.aot"), Arrays.copyOf(cut, cut.length / 2));
        Path nonsense = Files.writeString(folder.resolve("nonsense.aot"), "no cache at all\n".repeat(1000));
        for (Path cache : List.of(broken, nonsense, folder.resolve("missing.aot"))) {
            RuntimeImage with = new RuntimeImage(image.home(), image.key(), Optional.of(cache));
            CheckResult result = TestGrader.on(with).check(submission, fibonacci.fullPack(), CHECK);
            assertThat(result.verdict()).as("with %s", cache).isEqualTo(Verdict.PASSED);
            assertThat(result.execution().orElseThrow().output()).isEmpty();
        }
    }

    /** All but a few: what reflection and lambdas of the program itself generate can't be archived. */
    @Test
    void aProgramLikeASubmissionFindsTheClassesOfTheJdkInTheArchive() throws Exception {
        String java = TestGrader.image().java().toString();
        Process program = OwnProcess.of(List.of(
                        java,
                        "-Xlog:class+load=info:stdout:none",
                        "-Djava.rmi.server.hostname=127.0.0.1",
                        "-cp",
                        OwnProcess.classPath(SampleProgram.class),
                        SampleProgram.class.getName(),
                        java,
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        List<String> loaded = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains(" source: "))
                .toList();
        assertThat(program.waitFor()).isZero();
        assertThat(loaded)
                .anyMatch(line -> line.startsWith("sun.rmi.transport.tcp.TCPTransport source: shared objects file"))
                .hasSizeGreaterThan(1_000);
        assertThat(loaded.stream().filter(line -> line.contains("source: jrt:/")))
                .hasSizeLessThan(loaded.size() / 20);
    }
}
