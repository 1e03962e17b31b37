package io.github.mvngrade.engine.cores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How much processor time the control groups of a process let it use. A container's CPU limit is such a quota: it is used
 * up in bursts, and then all threads stand still until the next period.
 *
 * @param cores processor seconds per second, the lowest of all groups; empty if no group has a quota
 */
public record CpuQuota(OptionalDouble cores) {
    /** The quota of this process; there is one on Linux only. */
    public static CpuQuota ofThisProcess() {
        return of(ControlGroups.ofThisProcess());
    }

    static CpuQuota of(ControlGroups groups) {
        Stream<OptionalDouble> all = Stream.concat(
                groups.unified().stream().map(CpuQuota::unified),
                groups.legacy("cpu").stream().map(CpuQuota::legacy));
        return new CpuQuota(all.flatMapToDouble(OptionalDouble::stream).min());
    }

    /** Quota and period in one line: {@code 150000 100000}, or {@code max 100000}. */
    private static OptionalDouble unified(Path group) {
        String[] fields = text(group.resolve("cpu.max")).split(" ");
        return fields.length == 2 ? share(fields[0], fields[1]) : OptionalDouble.empty();
    }

    /** A file each; a quota of -1 is none. */
    private static OptionalDouble legacy(Path group) {
        return share(text(group.resolve("cpu.cfs_quota_us")), text(group.resolve("cpu.cfs_period_us")));
    }

    private static OptionalDouble share(String quota, String period) {
        boolean numbers = quota.matches("\\d+") && period.matches("\\d*[1-9]\\d*");
        return numbers
                ? OptionalDouble.of(Double.parseDouble(quota) / Double.parseDouble(period))
                : OptionalDouble.empty();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException noSuchLimit) {
            return "";
        }
    }
}
