package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells where another process runs")
class LeftoversTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private static Process sleeper(Path where, String home) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sleep", "1000").directory(where.toFile());
        builder.environment().put("HOME", home);
        return builder.start();
    }

    @Test
    void whatRunsInTheFolderOrHasItAsItsHomeIsKilledAndNothingElse() throws Exception {
        Process inside = sleeper(folder, "/nowhere");
        Process tagged = sleeper(elsewhere, folder.resolve("home").toString());
        Process stranger = sleeper(elsewhere, "/nowhere");
        try {
            Leftovers.kill(folder);
            assertThat(inside.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(tagged.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }
}
