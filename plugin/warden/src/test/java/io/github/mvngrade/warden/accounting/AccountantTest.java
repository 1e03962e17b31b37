package io.github.mvngrade.warden.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.accounting.KernelAccount.Terms;
import io.github.mvngrade.warden.accounting.ThreadTable.Use;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One process with threads that run and wait as a test says, and two processors that it would have. */
class AccountantTest {
    private static final long MILLIS = 1_000_000;
    private static final List<Long> PIDS = List.of(1L);

    private final Map<Long, Use> threads = new HashMap<>();
    private final Set<Long> onOwnTerms = new HashSet<>();
    private boolean closed;
    private long now = 77;

    private final Accountant accountant = new Accountant(
            new ThreadTable() {
                @Override
                public List<Use> uses(long pid) {
                    return List.copyOf(threads.values());
                }

                @Override
                public boolean isOnOwnTerms(long pid, long thread) {
                    return onOwnTerms.contains(thread);
                }

                @Override
                public void close() {
                    closed = true;
                }
            },
            2,
            () -> now);

    /** Adds to what a thread has run and waited. */
    private void use(long thread, long ranMillis, long waitedMillis) {
        threads.merge(
                thread,
                new Use(thread, ranMillis * MILLIS, waitedMillis * MILLIS),
                (known, more) ->
                        new Use(thread, known.ranNanos() + more.ranNanos(), known.waitedNanos() + more.waitedNanos()));
    }

    private void look(long afterMillis) {
        now += afterMillis * MILLIS;
        accountant.look(PIDS);
    }

    private KernelAccount end(long cpuMillis) {
        return accountant.end(PIDS, Duration.ofMillis(cpuMillis)).orElseThrow();
    }

    private void begin() {
        accountant.begin(PIDS, Duration.ofMillis(5_000));
    }

    @Test
    void twoThreadsThatShareOneProcessorWouldTakeHalfTheTimeOnTwo() {
        use(8, 1_000, 500);
        begin();
        for (int i = 0; i < 10; i++) {
            use(8, 10, 10);
            use(9, 10, 10);
            look(20);
        }
        KernelAccount account = end(5_200);
        assertThat(account.idealSeconds()).isCloseTo(.1, offset(1e-9));
        assertThat(account.longestSeconds()).isCloseTo(.1, offset(1e-9));
        assertThat(account.cpuSeconds()).isCloseTo(.2, offset(1e-9));
        assertThat(account.seenSeconds()).isCloseTo(.2, offset(1e-9));
        assertThat(account.isTelling()).isTrue();
    }

    @Test
    void moreThreadsThanProcessorsCannotDemandMoreThanThereAre() {
        begin();
        for (long thread = 1; thread <= 8; thread++) {
            use(thread, 5, 35);
        }
        look(40);
        // On two processors, 40 ms of work take 20 ms.
        assertThat(end(5_040).idealSeconds()).isCloseTo(.02, offset(1e-9));
    }

    @Test
    void aThreadThatWaitsForAnotherProgramWouldNotWaitOnAFreeProcessor() {
        begin();
        use(8, 10, 30);
        look(40);
        assertThat(end(5_010).idealSeconds()).isCloseTo(.01, offset(1e-9));
    }

    @Test
    void timeInWhichNobodyWantsAProcessorCountsInFull() {
        begin();
        use(8, 20, 0);
        look(20);
        use(8, 0, 0);
        look(50);
        assertThat(end(5_020).idealSeconds()).isCloseTo(.07, offset(1e-9));
    }

    @Test
    void aKernelThatCountsInStepsGivesNoMoreThanAll() {
        begin();
        use(8, 24, 0);
        look(20);
        assertThat(end(5_024).idealSeconds()).isCloseTo(.02, offset(1e-9));
    }

    @Test
    void theLongestThreadIsTheOneThatUsedMostInThisRun() {
        use(8, 9_000, 0);
        begin();
        use(8, 5, 0);
        use(9, 15, 0);
        look(20);
        assertThat(end(5_020).longestSeconds()).isCloseTo(.015, offset(1e-9));
    }

    @Test
    void whoGetsAnIdThatWasAnothersIsAnotherThread() {
        use(8, 400, 0);
        begin();
        threads.remove(8L);
        use(8, 20, 0);
        look(20);
        KernelAccount account = end(5_020);
        assertThat(account.seenSeconds()).isCloseTo(.02, offset(1e-9));
        assertThat(account.longestSeconds()).isCloseTo(.02, offset(1e-9));
    }

    @Test
    void whatThreadsUsedThatNoLookSawIsUnseen() {
        begin();
        use(8, 10, 0);
        look(20);
        assertThat(end(5_040).unseen()).isCloseTo(.75, offset(1e-9));
    }

    @Test
    void aNewThreadOnTermsOfItsOwnIsTold() {
        begin();
        onOwnTerms.add(9L);
        use(9, 20, 0);
        look(20);
        onOwnTerms.clear();
        assertThat(end(5_020).terms()).isEqualTo(Terms.OWN);
    }

    @Test
    void aThreadThatHasChangedItsTermsIsTold() {
        use(8, 1, 0);
        begin();
        use(8, 20, 0);
        look(20);
        onOwnTerms.add(8L);
        use(8, 1, 0);
        assertThat(end(5_021).terms()).isEqualTo(Terms.OWN);
    }

    @Test
    void aNewThreadThatChangesItsTermsLaterAndEndsBeforeTheRunIsTold() {
        begin();
        use(9, 20, 0);
        look(20);
        onOwnTerms.add(9L);
        use(9, 20, 0);
        look(20);
        threads.remove(9L);
        onOwnTerms.clear();
        assertThat(end(5_040).terms()).isEqualTo(Terms.OWN);
    }

    @Test
    void theTermsOfWhoNoLongerRunsMeanNothing() {
        use(8, 1, 0);
        begin();
        onOwnTerms.add(8L);
        use(9, 20, 0);
        look(20);
        assertThat(end(5_020).terms()).isEqualTo(Terms.EQUAL);
    }

    @Test
    void aKernelThatCountsNothingGivesNoAccount() {
        use(8, 0, 0);
        begin();
        look(20);
        assertThat(accountant.end(PIDS, Duration.ofMillis(5_020))).isEmpty();
    }

    @Test
    void whatTheTableHoldsIsGivenBack() {
        accountant.close();
        assertThat(closed).isTrue();
    }
}
