package io.github.mvngrade.batch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CoresTest {
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Cores cores = new Cores(2);

    @AfterEach
    void endTheThreads() {
        threads.shutdownNow();
    }

    @Test
    void checksRunBesideEachOther() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        List<Future<Boolean>> ends = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ends.add(threads.submit(() -> cores.one(() -> {
                both.countDown();
                return both.await(20, TimeUnit.SECONDS);
            })));
        }
        for (Future<Boolean> end : ends) {
            assertThat(end.get()).isTrue();
        }
    }

    @Test
    void whoMeasuresIsAlone() throws Exception {
        AtomicInteger running = new AtomicInteger();
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        List<Future<Boolean>> ends = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean measures = i % 4 == 0;
            ends.add(threads.submit(() -> {
                if (measures) {
                    return cores.all(() -> seen.add(running.get()));
                }
                return cores.one(() -> {
                    running.incrementAndGet();
                    Thread.yield();
                    running.decrementAndGet();
                    return true;
                });
            }));
        }
        for (Future<Boolean> end : ends) {
            end.get();
        }
        assertThat(seen).hasSize(10).containsOnly(0);
    }

    @Test
    void aFailureGivesTheCoresBack() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> cores.all(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
        }
        assertThat(cores.all(() -> true)).isTrue();
    }
}
