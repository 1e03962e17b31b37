package io.github.mvngrade.warden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.warden.ProcessTable.Life;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcTableTest {
    @TempDir
    private Path proc;

    private ProcTable table;

    @BeforeEach
    void uptime() throws IOException {
        Files.writeString(proc.resolve("uptime"), "1234.56 999.00\n");
        table = new ProcTable(proc, new FileUser(OptionalInt.empty()));
    }

    private void stat(long pid, String name, String state) throws IOException {
        Path folder = Files.createDirectories(proc.resolve(Long.toString(pid)));
        Files.writeString(
                folder.resolve("stat"),
                pid + " (" + name + ") " + state
                        + " 7 7 7 0 -1 4194560 1 2 3 4 11 22 33 44 20 0 25 0 5005 1 2 3 4 5 6 7 8 9\n");
    }

    @Test
    void theFieldsOfAProcessAreReadInTicks() throws IOException {
        stat(42, "java", "S");
        ProcessTable.Entry entry = table.entry(42).orElseThrow();
        assertThat(entry.parent()).isEqualTo(7);
        assertThat(entry.cpu().own()).isEqualTo(Duration.ofMillis(330));
        assertThat(entry.cpu().children()).isEqualTo(Duration.ofMillis(770));
        assertThat(entry.started()).isEqualTo(Duration.ofMillis(50_050));
        assertThat(entry.life()).isEqualTo(Life.ALIVE);
    }

    @Test
    void aNameMayHoldAnythingAlsoParenthesesAndSpaces() throws IOException {
        stat(42, "a) S 1 (b", "Z");
        ProcessTable.Entry entry = table.entry(42).orElseThrow();
        assertThat(entry.shortName()).isEqualTo("a) S 1 (b");
        assertThat(entry.parent()).isEqualTo(7);
        assertThat(entry.life()).isEqualTo(Life.ZOMBIE);
    }

    @Test
    void aProcessThatIsGoneOrATruncatedLineIsNoProcess() throws IOException {
        Files.createDirectories(proc.resolve("43"));
        Files.writeString(proc.resolve("43/stat"), "43 (java) S 7");
        assertThat(table.entry(42)).isEmpty();
        assertThat(table.entry(43)).isEmpty();
    }

    @Test
    void onlyNumbersAreProcesses() throws IOException {
        stat(42, "java", "S");
        Files.createDirectories(proc.resolve("sys"));
        assertThat(table.pids()).containsExactly(42L);
    }

    @Test
    void aCommandLineIsCutAtItsZeros() throws IOException {
        stat(42, "java", "S");
        Files.writeString(proc.resolve("42/cmdline"), "java\0-cp\0a b\0the.Main\0");
        assertThat(table.commandLine(42)).containsExactly("java", "-cp", "a b", "the.Main");
        assertThat(table.commandLine(44)).isEmpty();
    }

    @Test
    void anExecutableIsWhatTheKernelsLinkNames() throws IOException {
        stat(42, "java", "S");
        Files.createSymbolicLink(proc.resolve("42/exe"), Path.of("/image/bin/java"));
        assertThat(table.executable(42)).contains("/image/bin/java");
        assertThat(table.executable(43)).isEmpty();
    }

    @Test
    void theClockGoesOnFromTheUptime() {
        Duration first = table.now();
        assertThat(first).isGreaterThanOrEqualTo(Duration.ofMillis(1_234_560));
        assertThat(table.now()).isGreaterThanOrEqualTo(first);
    }

    @Test
    void aFolderThatIsNoProcIsAnErrorAndNoEmptyTable() throws IOException {
        ProcTable elsewhere = new ProcTable(proc, new FileUser(OptionalInt.empty()));
        Files.delete(proc.resolve("uptime"));
        Files.delete(proc);
        assertThatThrownBy(elsewhere::pids).hasMessageContaining("can't be listed");
        assertThatThrownBy(() -> new ProcTable(proc, new FileUser(OptionalInt.empty())))
                .hasMessageContaining("uptime can't be read");
        Files.createDirectories(proc);
    }
}
