package io.github.mvngrade.engine.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheLockTest {
    private static final int MAKERS = 4;
    private static final int TIMES = 50;

    @TempDir
    private Path folder;

    @Test
    void oneAtATimeHoldsIt() throws Exception {
        Path count = Files.writeString(folder.resolve("count"), "0");
        Callable<Void> maker = () -> {
            for (int i = 0; i < TIMES; i++) {
                CacheLock.hold(
                        folder,
                        () -> Files.writeString(count, String.valueOf(Integer.parseInt(Files.readString(count)) + 1)));
            }
            return null;
        };
        ExecutorService makers = Executors.newFixedThreadPool(MAKERS);
        try {
            List<Future<Void>> all = new ArrayList<>(makers.invokeAll(List.of(maker, maker, maker, maker)));
            for (Future<Void> each : all) {
                each.get();
            }
        } finally {
            makers.shutdownNow();
        }
        assertThat(count).hasContent(String.valueOf(MAKERS * TIMES));
    }

    @Test
    void aDamagedPlaceThatSomebodyElseMovedAwayIsNoTrouble() throws Exception {
        Path gone = folder.resolve("gone");
        ImageCache.moveAway(gone, folder.resolve("damaged"));
        assertThat(folder).isEmptyDirectory();
    }
}
