package io.github.mvngrade.engine.cores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    @TempDir
    private Path folder;

    @Test
    void whoIsInterruptedWhileLockingHoldsNothing() throws Exception {
        Path file = folder.resolve("cpu-0.lock");
        LockFile.tryLock(file).orElseThrow().close();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> LockFile.tryLock(file)).isInstanceOf(IOException.class);
        assertThat(Thread.interrupted()).isTrue();
        try (LockFile lock = LockFile.tryLock(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(LockFile.tryLock(file)).as("by the same JVM").isEmpty();
        }
    }
}
