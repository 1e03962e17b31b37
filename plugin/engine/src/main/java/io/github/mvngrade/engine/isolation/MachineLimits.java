package io.github.mvngrade.engine.isolation;

import io.github.mvngrade.engine.cores.ControlGroups;
import io.github.mvngrade.engine.warden.GroupLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What a warden and its subject may use of a machine at most, so that it stays usable for the grader and others. */
final class MachineLimits {
    /** Of the memory that the machine has. */
    private static final double SHARE = .75;

    /** Fifty JVMs have a thousand threads. */
    private static final int TASKS = 4096;

    private static final String TOTAL = "MemTotal:";
    private static final long BYTES_PER_KIB = 1024;

    private MachineLimits() {}

    /** Those of this machine. */
    static GroupLimits ofThisMachine() {
        return read(Path.of("/proc/meminfo"), ControlGroups.ofThisProcess());
    }

    /**
     * @param meminfo {@code /proc/meminfo}
     * @param groups of the grader, within which a new one is to be made
     */
    static GroupLimits read(Path meminfo, ControlGroups groups) {
        return new GroupLimits(parents(groups), (long) (SHARE * total(meminfo)), TASKS);
    }

    /** In version 2, a group has either processes or groups with limits: so it may be one further up that can have a new one. */
    private static List<Path> parents(ControlGroups groups) {
        return groups.unified().stream()
                .filter(MachineLimits::limitsItsGroups)
                .findFirst()
                .map(List::of)
                .orElseGet(() -> Stream.of("memory", "pids")
                        .flatMap(
                                controller -> groups.legacy(controller).stream().limit(1))
                        .distinct()
                        .toList());
    }

    private static boolean limitsItsGroups(Path group) {
        try {
            return List.of(Files.readString(group.resolve("cgroup.subtree_control"))
                            .strip()
                            .split(" "))
                    .containsAll(List.of("memory", "pids"));
        } catch (IOException notTold) {
            return false;
        }
    }

    /** Bytes; 0 where the system doesn't say, which no group accepts. */
    private static long total(Path meminfo) {
        try (Stream<String> lines = Files.lines(meminfo)) {
            return lines.filter(line -> line.startsWith(TOTAL))
                            .map(line -> line.substring(TOTAL.length()).strip().split(" ")[0])
                            .mapToLong(Long::parseLong)
                            .findFirst()
                            .orElse(0)
                    * BYTES_PER_KIB;
        } catch (IOException notTold) {
            return 0;
        }
    }
}
