package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class EndingThreadsTest {
    /** It counts among those that lived before, so it hides one of the call's own at the peak. */
    @Test
    void aThreadOfAnEarlierCallThatEndsMeanwhileTakesNothingAway() {
        CompletableFuture<Void> go = new CompletableFuture<>();
        Thread earlier = new Thread(go::join);
        earlier.start();
        ThreadRun<Long> run = Call.of("go()").watchThreads(mark -> {
            go.complete(null);
            earlier.join();
            Thread one = new Thread(() -> mark.meet(2));
            Thread other = new Thread(() -> mark.meet(2));
            one.start();
            other.start();
            one.join();
            other.join();
            return 1L;
        });
        assertThat(run.mustUseAtOnce(2).mustUseAtMost(2)).isSameAs(run);
    }
}
