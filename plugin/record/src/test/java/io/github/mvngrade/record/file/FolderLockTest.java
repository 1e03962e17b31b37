package io.github.mvngrade.record.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {
    private static final int THREADS = 8;

    @TempDir
    Path folder;

    @Test
    void threadsOfOneJvmActOneAfterAnother() throws Exception {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> FolderLock.hold(folder.resolve("made"), "lock", () -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    inside.decrementAndGet();
                })));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void otherProcessesAreKeptOutMeanwhile() {
        FolderLock.hold(folder, "lock", () -> assertThatThrownBy(this::lockAgain)
                .isInstanceOf(OverlappingFileLockException.class));
    }

    private void lockAgain() throws IOException {
        try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            channel.tryLock().close();
        }
    }

    @Test
    void aLockThatCantBeTakenIsNamed() throws Exception {
        Files.createDirectory(folder.resolve("lock"));
        assertThatThrownBy(() -> FolderLock.hold(folder, "lock", () -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Can't lock " + folder.resolve("lock"));
    }
}
