package io.github.mvngrade.engine.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.engine.cores.ControlGroups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeMemoryTest {
    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }

    private FreeMemory read(String memberships, String mount) throws IOException {
        write("self/cgroup", memberships);
        write("self/mountinfo", "9 1 0:2 / " + folder.resolve("groups") + " rw - " + mount);
        return FreeMemory.read(folder.resolve("meminfo"), ControlGroups.read(folder.resolve("self")));
    }

    @Test
    void theMachinesAvailableMemoryIsInKibibytes() throws IOException {
        write("meminfo", "MemTotal:  9000 kB\nMemFree: 10 kB\nMemAvailable:    3000 kB");
        FreeMemory free = read("0::/a", "cgroup2 cgroup2 rw");
        assertThat(free.machine()).hasValue(3000 * 1024);
        assertThat(free.groups()).isEmpty();
        assertThat(free.bytes()).hasValue(3000 * 1024);
    }

    @Test
    void filesThatNobodyUsesDoNotCountAsUsed() throws IOException {
        write("groups/a/memory.max", "1000");
        write("groups/a/memory.current", "900");
        write("groups/a/memory.stat", "anon 400\ninactive_file 300\nactive_file 200");
        write("groups/a/b/memory.max", "max");
        assertThat(read("0::/a/b", "cgroup2 cgroup2 rw").groups()).hasValue(400);
    }

    @Test
    void versionOneSaysNoLimitByAHugeNumber() throws IOException {
        write("groups/a/memory.limit_in_bytes", "9223372036854771712");
        write("groups/a/memory.usage_in_bytes", "5");
        assertThat(read("3:memory:/a", "cgroup cgroup rw,memory").groups()).isEmpty();
        write("groups/memory.limit_in_bytes", "2000");
        write("groups/memory.usage_in_bytes", "2500");
        assertThat(read("3:memory:/a", "cgroup cgroup rw,memory").groups()).hasValue(0);
    }

    @Test
    void whereNothingIsToldNothingIsSaid() {
        FreeMemory free = FreeMemory.read(folder.resolve("none"), ControlGroups.read(folder.resolve("none")));
        assertThat(free.bytes()).isEmpty();
    }
}
