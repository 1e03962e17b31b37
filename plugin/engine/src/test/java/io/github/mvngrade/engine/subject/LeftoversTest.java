package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.OptionalInt;
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
            Leftovers.kill(folder, OptionalInt.empty());
            assertThat(inside.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(tagged.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void whatItsOwnUserRunsIsKilledWhereverThatIs() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can be another user");
        Process own = new ProcessBuilder("setpriv", "--reuid=59999", "--clear-groups", "sleep", "1000").start();
        Process stranger = sleeper(elsewhere, "/nowhere");
        try {
            while (!(own.info().command().orElse("").endsWith("sleep"))) {
                Thread.sleep(5);
            }
            Leftovers.kill(folder, OptionalInt.of(59_999));
            assertThat(own.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            own.destroyForcibly();
            stranger.destroyForcibly();
        }
    }
}
