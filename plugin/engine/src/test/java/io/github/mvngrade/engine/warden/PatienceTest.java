package io.github.mvngrade.engine.warden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(60)
class PatienceTest {
    private static Process shell(String script) throws IOException {
        return new ProcessBuilder("/bin/sh", "-c", script).start();
    }

    @Test
    void whoeverStopsIsKilledAndTheWaitEnds() throws Exception {
        Process stopped = shell("kill -STOP $$; echo answer");
        new Patience(stopped::destroyForcibly).await(Duration.ofMillis(300), () -> assertThat(
                        stopped.getInputStream().readAllBytes())
                .isEmpty());
        assertThat(stopped.waitFor()).isEqualTo(128 + 9);
    }

    @Test
    void whoeverAnswersInTimeLives() throws Exception {
        Process quick = shell("echo answer; read more");
        new Patience(quick::destroyForcibly).await(Duration.ofMillis(500), () -> assertThat(
                        quick.getInputStream().read())
                .isEqualTo('a'));
        Thread.sleep(700);
        assertThat(quick.isAlive()).isTrue();
        quick.destroyForcibly();
    }
}
