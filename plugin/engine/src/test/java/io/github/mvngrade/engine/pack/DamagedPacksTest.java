package io.github.mvngrade.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Damage;
import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.Points;
import io.github.mvngrade.model.Visibility;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.plan.Limits;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.PlannedCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A damaged pack is refused by name, or is the pack that was built. */
@Timeout(300)
class DamagedPacksTest {
    @TempDir
    private Path folder;

    private Path jar;
    private String digest;

    @BeforeEach
    void buildAPack() throws IOException {
        Exercise exercise = new Exercise(
                new ExerciseId("twice"),
                "Twice",
                "parallel.twice",
                17,
                List.of("src/main/java/**/*.java"),
                List.of("src/given/java/**/*.java"),
                List.of(),
                List.of(),
                new Limits(256, Duration.ofSeconds(10), Duration.ofSeconds(60)),
                Map.of());
        PackContent content = new PackContent(
                new CheckClasses("parallel.twice.checks", new TreeMap<>()),
                new TreeMap<>(Map.of("src/given/java/Once.java", "class Once {}".getBytes(StandardCharsets.UTF_8))),
                new TreeMap<>(Map.of("parallel/twice/Twice.class", new byte[] {1, 2, 3})),
                new TreeMap<>());
        jar = folder.resolve("pack.jar");
        digest = PackFiles.write(jar, "1.0", exercise, List.of(check()), content);
    }

    private static PackedCheck check() {
        CheckPlan plan = new CheckPlan(
                new CheckId("sum"), "It adds", Points.of("2.5"), "Add.", List.of(), Visibility.VISIBLE, List.of());
        CheckCode code = new CheckCode(new PlannedCheck(plan.id()), "parallel.twice.checks.SumChecks", "sum");
        return new PackedCheck(plan, Optional.of(code), List.of("parallel/twice/Twice"), Demands.NONE);
    }

    @Test
    void aJarIsWholeOrRefused() throws IOException {
        Path copy = folder.resolve("copy.jar");
        int read = new Damage(List.of(Files.readAllBytes(jar))).feed(10_000, PackException.class, (sample, bytes) -> {
            Files.write(copy, bytes);
            assertThat(PackFiles.read(copy).digest()).isEqualTo(digest);
        });
        assertThat(read).isLessThan(9_000);
    }

    @Test
    void aDocumentIsReadOrRefused() throws Exception {
        Path unpacked = folder.resolve("unpacked");
        new PackPlace(jar)
                .files()
                .forEach((name, bytes) -> write(unpacked.resolve("grade").resolve(name), bytes));
        Path document = unpacked.resolve("grade/pack.json");
        assertThat(PackFiles.read(unpacked).digest()).isEqualTo(digest);
        int read = new Damage(List.of(Files.readAllBytes(document)))
                .feed(10_000, PackException.class, (sample, bytes) -> {
                    Files.write(document, bytes);
                    PackFiles.read(unpacked);
                });
        assertThat(read).isBetween(100, 9_000);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
