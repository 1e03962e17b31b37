package io.github.mvngrade.warden.accounting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcThreadsTest {
    private static final Map<String, String> USUAL = Map.of("nice", "0", "policy", "0", "processors", "3");

    @TempDir
    private Path proc;

    @BeforeEach
    void ourOwnThread() throws IOException {
        write(proc.resolve("thread-self"), USUAL);
    }

    private static void write(Path folder, Map<String, String> terms) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("stat"),
                "9 (a) S (b) R 1 2 3 4 5 6 7 8 9 10 11 12 13 14 20 " + terms.get("nice")
                        + " 25 0 5005 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 0 " + terms.get("policy") + " 0 0\n");
        Files.writeString(
                folder.resolve("status"),
                "Name:\ta\nCpus_allowed:\t" + terms.get("processors") + "\nCpus_allowed_list:\t0-1\n");
    }

    private Path thread(long pid, long thread, String schedstat) throws IOException {
        Path folder = proc.resolve(pid + "/task/" + thread);
        write(folder, USUAL);
        return Files.writeString(folder.resolve("schedstat"), schedstat);
    }

    @Test
    void everyThreadSaysHowLongItRanAndWaited() throws IOException {
        thread(42, 42, "123456789012 55 7\n");
        thread(42, 43, "1 2 3\n");
        try (ProcThreads threads = new ProcThreads(proc)) {
            assertThat(threads.uses(42))
                    .containsExactlyInAnyOrder(
                            new ThreadTable.Use(42, 123456789012L, 55), new ThreadTable.Use(43, 1, 2));
            assertThat(threads.uses(41)).isEmpty();
        }
    }

    @Test
    void aFileIsReadAgainAtEachLook() throws IOException {
        Path schedstat = thread(42, 42, "100 200 3\n");
        try (ProcThreads threads = new ProcThreads(proc)) {
            assertThat(threads.uses(42)).containsExactly(new ThreadTable.Use(42, 100, 200));
            Files.writeString(schedstat, "300 400 5\n");
            assertThat(threads.uses(42)).containsExactly(new ThreadTable.Use(42, 300, 400));
        }
    }

    @Test
    void aThreadThatSaysLessThanThatIsPassedOver() throws IOException {
        thread(42, 42, "");
        thread(42, 43, "5 6");
        try (ProcThreads threads = new ProcThreads(proc)) {
            assertThat(threads.uses(42)).isEmpty();
        }
    }

    @Test
    void manyThreadsAreReadToo() throws IOException {
        for (int i = 0; i < 300; i++) {
            thread(42, 1_000 + i, i + " 1 1\n");
        }
        try (ProcThreads threads = new ProcThreads(proc)) {
            assertThat(threads.uses(42)).hasSize(300);
            assertThat(threads.uses(42)).hasSize(300);
        }
    }

    @Test
    void ofThousandsOfThreadsOnlySomeAreLookedAt() throws IOException {
        for (int i = 0; i < 1_100; i++) {
            thread(42, 1_000 + i, "1 1 1\n");
        }
        try (ProcThreads threads = new ProcThreads(proc)) {
            assertThat(threads.uses(42)).hasSize(1_000);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 3, false", "19, 0, 3, true", "0, 3, 3, true", "0, 0, 1, true"})
    void aThreadsTermsAreComparedWithOurs(String nice, String policy, String processors, boolean own)
            throws IOException {
        thread(42, 42, "1 1 1\n");
        write(proc.resolve("42/task/42"), Map.of("nice", nice, "policy", policy, "processors", processors));
        try (ProcThreads threads = new ProcThreads(proc)) {
            assertThat(threads.isOnOwnTerms(42, 42)).isEqualTo(own);
        }
    }

    @Test
    void aThreadThatIsGoneHasNoTerms() {
        try (ProcThreads threads = new ProcThreads(proc)) {
            assertThat(threads.isOnOwnTerms(42, 42)).isFalse();
        }
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems have no /proc")
    void thisProcessHasAThreadThatRanOnEqualTerms() {
        long pid = ProcessHandle.current().pid();
        try (ThreadTable threads = ThreadTable.ofThisMachine().orElseThrow()) {
            assertThat(threads.uses(pid)).anyMatch(use -> use.ranNanos() > 0);
            assertThat(threads.uses(pid)).noneMatch(use -> threads.isOnOwnTerms(pid, use.thread()));
        }
    }
}
