package io.github.mvngrade.plugin.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ProgressLogTest {
    @Test
    void theFirstLineIsPassedOnAtOnceAndNotEveryOneAfterIt() {
        List<CharSequence> lines = new ArrayList<>();
        ProgressLog progress = new ProgressLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line);
            }
        });
        for (int i = 0; i < 1_000; i++) {
            progress.accept("step " + i);
        }
        assertThat(lines).startsWith("step 0").hasSizeLessThan(1_000);
    }
}
