package io.github.mvngrade.engine.cores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The processors that this process may use.
 *
 * @param preferred by the operating system's numbers, one of each physical core first: two hardware threads of one core
 *     are worth about 1.2 cores
 * @param cores how many physical cores they are
 */
public record Processors(List<Integer> preferred, int cores) {
    private static final String ALLOWED = "Cpus_allowed_list:";

    public Processors {
        preferred = List.copyOf(preferred);
    }

    /** Those of this machine: on Linux as {@code /proc} and {@code /sys} list them, elsewhere as many as the JDK counts. */
    public static Processors ofThisMachine() {
        return read(Path.of("/proc/self/status"), Path.of("/sys/devices/system/cpu"));
    }

    static Processors read(Path status, Path topology) {
        List<Integer> allowed = allowed(status);
        List<Integer> first = new ArrayList<>();
        List<Integer> siblings = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int processor : allowed) {
            (taken.contains(processor) ? siblings : first).add(processor);
            taken.addAll(siblingsOf(processor, topology));
        }
        int cores = first.size();
        first.addAll(siblings);
        return new Processors(first, cores);
    }

    private static List<Integer> allowed(Path status) {
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(ALLOWED))
                    .findFirst()
                    .map(line -> CpuList.parse(line.substring(ALLOWED.length())))
                    .orElseGet(Processors::counted);
        } catch (IOException notLinux) {
            return counted();
        }
    }

    private static List<Integer> counted() {
        return IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .boxed()
                .toList();
    }

    private static List<Integer> siblingsOf(int processor, Path topology) {
        try {
            return CpuList.parse(
                    Files.readString(topology.resolve("cpu" + processor).resolve("topology/thread_siblings_list")));
        } catch (IOException unknown) {
            return List.of(processor);
        }
    }
}
