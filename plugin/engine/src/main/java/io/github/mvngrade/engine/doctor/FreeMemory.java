package io.github.mvngrade.engine.doctor;

import io.github.mvngrade.engine.cores.ControlGroups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Memory that programs may still use.
 *
 * @param machine in bytes, what Linux calls available; empty where the system doesn't say
 * @param groups in bytes, what the limits of this process's control groups leave; empty without a limit
 */
record FreeMemory(OptionalLong machine, OptionalLong groups) {
    private static final long BYTES_PER_KIB = 1024;

    /** Version 1 says "no limit" by a number as high as this or higher. */
    private static final long NO_LIMIT = 1L << 60;

    static FreeMemory ofThisMachine() {
        return read(Path.of("/proc/meminfo"), ControlGroups.ofThisProcess());
    }

    static FreeMemory read(Path meminfo, ControlGroups groups) {
        LongStream left = LongStream.concat(
                groups.unified().stream()
                        .flatMapToLong(group -> left(group, "memory.max", "memory.current", "inactive_file")),
                groups.legacy("memory").stream()
                        .flatMapToLong(group ->
                                left(group, "memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")));
        OptionalLong available = number(meminfo, "MemAvailable:");
        return new FreeMemory(
                available.isEmpty() ? available : OptionalLong.of(available.getAsLong() * BYTES_PER_KIB), left.min());
    }

    /** The smaller of both; empty where neither is known. */
    OptionalLong bytes() {
        return LongStream.concat(machine.stream(), groups.stream()).min();
    }

    /** Pages of files that nobody has used lately are counted as used, but given up when memory is short. */
    private static LongStream left(Path group, String limit, String usage, String reclaimable) {
        OptionalLong most = number(group.resolve(limit), "");
        if (most.isEmpty() || most.getAsLong() >= NO_LIMIT) {
            return LongStream.empty();
        }
        long used = number(group.resolve(usage), "").orElse(0)
                - number(group.resolve("memory.stat"), reclaimable + " ").orElse(0);
        return LongStream.of(Math.max(0, most.getAsLong() - Math.max(0, used)));
    }

    /** The whole number after this prefix of a line. */
    private static OptionalLong number(Path file, String prefix) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(prefix))
                    .map(line -> line.substring(prefix.length()).strip().split(" ")[0])
                    .filter(word -> word.matches("\\d{1,18}|9223372036854\\d{6}"))
                    .mapToLong(Long::parseLong)
                    .findFirst();
        } catch (IOException notTold) {
            return OptionalLong.empty();
        }
    }
}
