package io.github.mvngrade.engine.cores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessorsTest {
    @TempDir
    private Path folder;

    private Path status(String allowed) throws IOException {
        return Files.writeString(
                folder.resolve("status"), "Name:\tjava\nCpus_allowed:\tff\nCpus_allowed_list:\t" + allowed + "\n");
    }

    private void siblings(int processor, String list) throws IOException {
        Path topology =
                Files.createDirectories(folder.resolve("cpu" + processor).resolve("topology"));
        Files.writeString(topology.resolve("thread_siblings_list"), list + "\n");
    }

    @Test
    void oneThreadOfEachPhysicalCoreComesFirst() throws IOException {
        for (int processor = 0; processor < 4; processor++) {
            siblings(processor, processor % 2 + "," + (processor % 2 + 2));
        }
        Processors found = Processors.read(status("0-3"), folder);
        assertThat(found.preferred()).containsExactly(0, 1, 2, 3);
        assertThat(found.cores()).isEqualTo(2);
        siblings(0, "0-1");
        siblings(1, "0-1");
        siblings(2, "2-3");
        siblings(3, "2-3");
        assertThat(Processors.read(status("0-3"), folder).preferred()).containsExactly(0, 2, 1, 3);
    }

    @Test
    void onlyAllowedOnesAreTaken() throws IOException {
        Processors found = Processors.read(status("1,5-6"), folder);
        assertThat(found.preferred()).containsExactly(1, 5, 6);
        assertThat(found.cores()).isEqualTo(3);
    }

    @Test
    void withoutLinuxTheJdkCounts() {
        Processors found = Processors.read(folder.resolve("none"), folder);
        assertThat(found.preferred()).hasSize(Runtime.getRuntime().availableProcessors());
    }

    @Test
    void aListThatIsNoneIsRefused() {
        assertThat(CpuList.parse(" 0-2,8,7\n")).containsExactly(0, 1, 2, 7, 8);
        for (String wrong : List.of("", "a", "1-2-3", "-1", "1,,2")) {
            assertThatThrownBy(() -> CpuList.parse(wrong)).hasMessageContaining("looks like 0-3,8");
        }
    }

    @Test
    void busyAndStolenTicksOfTheChosenProcessorsAreSummed() {
        List<String> stat = List.of(
                "cpu  999 999 999 999 999 999 999 999 999 999",
                "cpu0 100 20 30 5000 7 3 2 45 11 0",
                "cpu1 1 1 1 5000 7 1 1 1 0 0",
                "cpu10 400 0 0 0 0 0 0 0 0 0",
                "intr 5");
        assertThat(CpuUse.parse(stat, List.of(0))).isEqualTo(2.0);
        assertThat(CpuUse.parse(stat, List.of(0, 1))).isEqualTo(2.06);
        assertThat(CpuUse.parse(stat, List.of(7))).isZero();
    }

    @Test
    void whatProcessesUsedIsAddedUp() {
        double once = CpuUse.seconds(Stream.of(ProcessHandle.current()));
        double twice = CpuUse.seconds(Stream.of(ProcessHandle.current(), ProcessHandle.current()));
        assertThat(once).isPositive();
        assertThat(twice).isGreaterThanOrEqualTo(2 * once);
        assertThat(CpuUse.seconds(Stream.empty())).isZero();
    }
}
