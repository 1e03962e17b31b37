package io.github.mvngrade.engine.cores;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CpuQuotaTest {
    @TempDir
    private Path folder;

    private CpuQuota quota(String memberships, String... mounts) throws IOException {
        Path process = Files.createDirectories(folder.resolve("self"));
        Files.writeString(process.resolve("cgroup"), memberships);
        Files.writeString(process.resolve("mountinfo"), String.join("\n", mounts) + "\n");
        return CpuQuota.of(ControlGroups.read(process));
    }

    private String mount(String root, String point, String typeAndOptions) {
        String escaped = folder.resolve(point).toString().replace(" ", "\\040");
        return "31 23 0:28 " + root + " " + escaped + " rw,relatime shared:9 - " + typeAndOptions;
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }

    @Test
    void theLeastQuotaOfAllGroupsAboveBinds() throws IOException {
        write("v2/a/cpu.max", "120000 100000");
        write("v2/a/b/cpu.max", "max 100000");
        write("v2/a/b/c/cpu.max", "50000 20000");
        String mounted = mount("/", "v2", "cgroup2 cgroup2 rw,nsdelegate");
        assertThat(quota("0::/a/b/c\n", mounted).cores()).hasValue(1.2);
        assertThat(quota("0::/a/b\n", mounted).cores()).hasValue(1.2);
        write("v2/a/cpu.max", "max 100000");
        assertThat(quota("0::/a/b/c\n", mounted).cores()).hasValue(2.5);
        assertThat(quota("0::/a/b\n", mounted).cores()).isEmpty();
    }

    @Test
    void withVersionOneTheCpuControllersTreeCounts() throws IOException {
        write("cpu tree/docker/7/cpu.cfs_quota_us", "-1");
        write("cpu tree/docker/7/cpu.cfs_period_us", "100000");
        write("cpu tree/docker/cpu.cfs_quota_us", "75000");
        write("cpu tree/docker/cpu.cfs_period_us", "50000");
        write("set/docker/7/cpu.cfs_quota_us", "1");
        write("set/docker/7/cpu.cfs_period_us", "100000");
        String cpu = mount("/", "cpu tree", "cgroup cgroup rw,cpu,cpuacct");
        String set = mount("/", "set", "cgroup cgroup rw,cpuset");
        assertThat(quota("5:cpuset:/docker/7\n4:cpu,cpuacct:/docker/7\n", set, cpu)
                        .cores())
                .hasValue(1.5);
    }

    @Test
    void inAContainerTheMountedGroupIsItsOwn() throws IOException {
        write("v1/cpu.cfs_quota_us", "100000");
        write("v1/cpu.cfs_period_us", "100000");
        write("v1/deeper/cpu.cfs_quota_us", "30000");
        write("v1/deeper/cpu.cfs_period_us", "100000");
        String seen = mount("/docker/7", "v1", "cgroup cgroup rw,cpu");
        assertThat(quota("4:cpu:/docker/7\n", seen).cores()).hasValue(1);
        assertThat(quota("4:cpu:/docker/7/deeper\n", seen).cores()).hasValue(.3);
        assertThat(quota("4:cpu:/docker/77\n", seen).cores()).hasValue(1);
    }

    @Test
    void aGroupOfAnotherNamespaceIsBoundByWhatIsMounted() throws IOException {
        write("v2/cpu.max", "200000 100000");
        write("cpu.max", "1000 100000");
        assertThat(quota("0::/../../x\n", mount("/", "v2", "cgroup2 cgroup2 rw"))
                        .cores())
                .hasValue(2);
    }

    @Test
    void bothVersionsAtOnceAreBothLookedAt() throws IOException {
        write("v1/a/cpu.cfs_quota_us", "400000");
        write("v1/a/cpu.cfs_period_us", "100000");
        write("unified/a/cgroup.procs", "1");
        String[] hybrid = {
            mount("/", "v1", "cgroup cgroup rw,cpu"), mount("/", "unified", "cgroup2 cgroup2 rw"),
        };
        assertThat(quota("1:cpu:/a\n0::/a\n", hybrid).cores()).hasValue(4);
        write("unified/a/cpu.max", "300000 100000");
        assertThat(quota("1:cpu:/a\n0::/a\n", hybrid).cores()).hasValue(3);
    }

    @Test
    void whatCantBeReadIsNoQuota() throws IOException {
        write("v2/a/cpu.max", "much of it");
        String mounted = mount("/", "v2", "cgroup2 cgroup2 rw");
        assertThat(quota("0::/a\n", mounted).cores()).isEmpty();
        write("v2/a/cpu.max", "100 0");
        assertThat(quota("0::/a\n", mounted).cores()).isEmpty();
        assertThat(quota("nonsense\n", "nonsense").cores()).isEmpty();
        assertThat(CpuQuota.of(ControlGroups.read(folder.resolve("none"))).cores())
                .isEmpty();
    }
}
