package io.github.mvngrade.engine.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mvngrade.engine.cores.ControlGroups;
import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.warden.Fence;
import io.github.mvngrade.engine.warden.GroupLimits;
import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.Warden;
import io.github.mvngrade.engine.warden.WardenKit;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has control groups")
@Timeout(120)
class MachineLimitsTest {
    private static final int TASKS = 60;

    @TempDir
    private Path folder;

    private GroupLimits read(String cgroup, String mountinfo) throws IOException {
        Files.writeString(folder.resolve("cgroup"), cgroup);
        Files.writeString(folder.resolve("mountinfo"), mountinfo.replace("@", folder.toString()));
        Path meminfo = Files.writeString(folder.resolve("meminfo"), "MemTotal:       1000 kB\nMemFree:  10 kB\n");
        return MachineLimits.read(meminfo, ControlGroups.read(folder));
    }

    @Test
    void whereOneTreeHasAllTheNextGroupUpThatLimitsIsTheParent() throws IOException {
        Path own = Files.createDirectories(folder.resolve("tree/user/session"));
        Files.writeString(own.resolve("cgroup.subtree_control"), "");
        Files.writeString(own.getParent().resolve("cgroup.subtree_control"), "cpu memory pids\n");
        Files.writeString(folder.resolve("tree/cgroup.subtree_control"), "cpu io memory pids\n");
        GroupLimits limits = read("0::/user/session\n", "30 20 0:26 / @/tree rw - cgroup2 cgroup2 rw\n");
        assertThat(limits.parents()).containsExactly(folder.resolve("tree/user"));
        assertThat(limits.memoryBytes()).isEqualTo(750 * 1024);
        assertThat(limits.tasks()).isEqualTo(4096);
    }

    @Test
    void whereEachControllerHasATreeTheOwnGroupsAreTheParents() throws IOException {
        GroupLimits limits = read(
                "4:memory:/a\n3:pids:/\n0::/\n",
                "30 20 0:26 / @/m rw - cgroup cgroup rw,memory\n31 20 0:27 / @/p rw - cgroup cgroup rw,pids\n");
        assertThat(limits.parents()).containsExactly(folder.resolve("m/a"), folder.resolve("p"));
    }

    @Test
    void whatTheKernelCantLimitIsRefused() {
        GroupLimits nowhere = new GroupLimits(List.of(folder), 1 << 30, TASKS);
        assertThatThrownBy(() -> printed(nowhere, "echo"))
                .isInstanceOf(IOException.class)
                .hasMessage("no control group can be made below [" + folder + "] (they can't limit memory)");
        assertThat(folder).isEmptyDirectory();
    }

    /** What a shell within a group of its own prints. */
    private static String printed(GroupLimits limits, String script) throws Exception {
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        WardenKit kit = WardenKit.on(Path.of(System.getProperty("java.home")), classPath)
                .within(Fence.NONE.with(limits));
        try (RunFolder run = RunFolder.create()) {
            Guarded shell = new Guarded(
                    List.of("/bin/sh", "-c", script),
                    Map.of("PATH", System.getenv("PATH")),
                    run.work(),
                    List.of(),
                    new Guarded.Ground(List.of(), List.of()));
            try (Warden warden = Warden.start(kit, shell, run.path().resolve("w"))) {
                while (warden.exit().isEmpty()) {
                    Thread.sleep(5);
                }
                byte[] all = warden.output().readNBytes(warden.output().available());
                return new String(all, StandardCharsets.UTF_8).strip();
            }
        }
    }

    /** Of this machine, but tight. */
    private static GroupLimits tight() {
        List<Path> parents = MachineLimits.ofThisMachine().parents();
        assumeTrue(
                !parents.isEmpty() && parents.stream().allMatch(Files::isWritable),
                "control groups can be made by root only, and not in every container");
        return new GroupLimits(parents, 256 << 20, TASKS);
    }

    private static List<Path> groups(GroupLimits limits) throws IOException {
        List<Path> groups = new ArrayList<>();
        for (Path parent : limits.parents()) {
            try (Stream<Path> folders = Files.list(parent)) {
                folders.filter(each -> each.getFileName().toString().startsWith(GroupLimits.PREFIX))
                        .forEach(groups::add);
            }
        }
        return groups;
    }

    @Test
    void aShellInAGroupHasNoMoreProcessesThanItsLimitAndNoneIsLeft() throws Exception {
        GroupLimits tight = tight();
        List<Path> before = groups(tight);
        String forks = "i=0; while [ $i -lt 100 ]; do sleep 1000 & i=$((i+1)); done 2>&1; echo";
        assertThat(printed(tight, forks)).containsIgnoringCase("cannot fork");
        assertThat(groups(tight)).isEqualTo(before);
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void whatTakesMoreMemoryIsKilled() throws Exception {
        String counted = printed(tight(), "head -c 400m /dev/zero | tail 2>&1 | wc -c; echo ended");
        assertThat(counted.lines()).contains("0", "ended").doesNotContain("419430400");
    }
}
