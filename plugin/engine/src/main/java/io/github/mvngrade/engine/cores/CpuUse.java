package io.github.mvngrade.engine.cores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** How long processors were busy, whoever used them, as {@code /proc/stat} counts; see {@code proc(5)}. */
public final class CpuUse {
    /** {@code USER_HZ}: 100 on every architecture that a JDK runs on. */
    private static final double TICKS_PER_SECOND = 100;

    private static final double NANOS_PER_SECOND = 1e9;

    private static final Path STAT = Path.of("/proc/stat");

    /** In the line after the name: user, nice, system, idle, iowait, irq, softirq, steal; guests are part of user. */
    private static final List<Integer> BUSY_OR_STOLEN = List.of(1, 2, 3, 6, 7, 8);

    private CpuUse() {}

    /**
     * Seconds that these processors were busy or taken by the host, in all since boot; empty where the system doesn't say.
     *
     * @param processors by the operating system's numbers
     */
    public static OptionalDouble seconds(Collection<Integer> processors) {
        try {
            return OptionalDouble.of(parse(Files.readAllLines(STAT), processors));
        } catch (IOException notLinux) {
            return OptionalDouble.empty();
        }
    }

    /** Seconds of processor time that these processes have used; none for one that has ended or doesn't show it. */
    public static double seconds(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(used -> used.toNanos() / NANOS_PER_SECOND)
                .sum();
    }

    static double parse(List<String> stat, Collection<Integer> processors) {
        long ticks = 0;
        for (String line : stat) {
            String[] fields = line.split(" +");
            if (fields[0].matches("cpu\\d+")
                    && processors.contains(Integer.valueOf(fields[0].substring("cpu".length())))) {
                ticks += BUSY_OR_STOLEN.stream()
                        .filter(field -> field < fields.length)
                        .mapToLong(field -> Long.parseLong(fields[field]))
                        .sum();
            }
        }
        return ticks / TICKS_PER_SECOND;
    }
}
