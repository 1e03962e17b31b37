package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.image.RuntimeImage;
import io.github.mvngrade.engine.subject.SubjectLaunch.Resources;
import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.WardenKit;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubjectCommandTest {
    private static final Path HOME = Path.of("image");
    private static final Path CACHE = HOME.resolve("lib").resolve("subject.aot");

    private static Guarded command(Optional<Path> startCache, Resources resources) {
        return command(new RuntimeImage(HOME, "key", startCache), resources);
    }

    private static Guarded command(RuntimeImage image, Resources resources) {
        SubjectLaunch launch = new SubjectLaunch(
                image,
                WardenKit.on(Path.of("jdk"), List.of()),
                Path.of("run"),
                ClassPath.of(Path.of("classes"), List.of()),
                resources);
        return SubjectCommand.of(launch, Path.of("socket"));
    }

    @Test
    void aShortLifeStartsFromTheImagesCacheWithoutAWord() {
        List<String> command =
                command(Optional.of(CACHE), Resources.forChecks(64)).command();
        assertThat(command).contains("-XX:TieredStopAtLevel=1", "-XX:AOTCache=" + CACHE, "-Xlog:aot*=off");
        assertThat(command).endsWith("-m", RuntimeImage.MAIN, "socket");
    }

    @Test
    void aTimedJvmIsLikeAnyOther() {
        List<String> command = command(Optional.of(CACHE), Resources.forTiming(64, List.of(2, 5)))
                .command();
        assertThat(command).noneMatch(option -> option.contains("AOT") || option.contains("Tiered"));
        assertThat(command).contains("-XX:ActiveProcessorCount=2");
    }

    @Test
    void modulesThatWereAddedAreResolved() {
        RuntimeImage image = new RuntimeImage(HOME, "key", Optional.empty(), List.of("java.desktop", "java.naming"));
        assertThat(command(image, Resources.forChecks(64)).command())
                .contains("--add-modules=java.desktop,java.naming");
    }

    @Test
    void anImageWithoutACacheNamesNone() {
        Guarded guarded = command(Optional.empty(), Resources.forChecks(64));
        assertThat(guarded.command()).noneMatch(option -> option.contains("aot") || option.contains("AOT"));
        assertThat(guarded.environment()).doesNotContainKey("JAVA_TOOL_OPTIONS");
    }

    @Test
    void whoStartsJavaWithoutAPathGetsTheJvmThatHeRunsOn() {
        assertThat(command(Optional.empty(), Resources.forChecks(64))
                        .environment()
                        .get("PATH"))
                .startsWith(HOME.resolve("bin") + File.pathSeparator);
    }
}
