package io.github.mvngrade.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.Damage;
import io.github.mvngrade.engine.Exercises;
import io.github.mvngrade.model.curve.CurvePlans;
import io.github.mvngrade.model.plan.CheckPlan;
import io.github.mvngrade.model.plan.ProcessesPlan;
import io.github.mvngrade.model.plan.SpeedupPlan;
import io.github.mvngrade.model.plan.SpeedupRule;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.PlannedCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        PackContent content = new PackContent(
                new CheckClasses("parallel.fibonacci.checks", new TreeMap<>()),
                new TreeMap<>(Map.of("src/given/java/Once.java", "class Once {}".getBytes(StandardCharsets.UTF_8))),
                new TreeMap<>(Map.of("parallel/fibonacci/Fibonacci.class", new byte[] {1, 2, 3})),
                new TreeMap<>());
        jar = folder.resolve("pack.jar");
        digest = PackFiles.write(jar, "1.0", Exercises.fibonacci(), List.of(check()), content);
    }

    private static PackedCheck check() {
        CheckPlan plan = Exercises.check("speedup");
        CheckCode code = new CheckCode(new PlannedCheck(plan.id()), "parallel.fibonacci.checks.SpeedChecks", "speedup");
        Demands demands = new Demands(
                Optional.of(new ProcessesPlan(2, ProcessesPlan.Order.OVERLAPPING, ProcessesPlan.Remains.NONE)),
                Optional.of(new SpeedupPlan(
                        SpeedupRule.PROCESSES,
                        1.5,
                        2,
                        Trials.COLD,
                        new SpeedupPlan.Programs("Alone", "Together", SpeedupPlan.Programs.DEFAULT_CALIBRATOR))),
                CurvePlans.NONE);
        return new PackedCheck(plan, Optional.of(code), List.of("parallel/fibonacci/Fibonacci"), demands);
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
