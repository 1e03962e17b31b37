package io.github.mvngrade.benchmarks;

import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.Warden;
import io.github.mvngrade.engine.warden.WardenKit;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What it costs to look at a process tree: processor seconds of a warden for each second, with 4 and with 64 processes,
 * looking every 20 ms (correctness) and every 50 ms (timed runs). Linux only; README.md says how to run it.
 */
public final class ObserverCost {
    private static final List<Integer> PROCESSES = List.of(4, 64);
    private static final List<Duration> PACES = List.of(Duration.ofMillis(20), Duration.ofMillis(50));
    private static final double TICKS_PER_SECOND = 100;

    private ObserverCost() {}

    /** @param arguments seconds to measure each cell, by default 10 */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
        WardenKit kit = WardenKit.on(Path.of(System.getProperty("java.home")), classPath);
        System.out.printf("%d processes on this machine%n", ProcessHandle.allProcesses().count());
        System.out.println("| processes | every | CPU s for each s | share of a core |");
        System.out.println("|---|---|---|---|");
        for (int count : PROCESSES) {
            for (Duration pace : PACES) {
                double cost = cost(kit, count, pace, seconds);
                System.out.printf(
                        Locale.ROOT, "| %d | %d ms | %.4f | %.1f %% |%n", count, pace.toMillis(), cost, cost * 100);
            }
        }
    }

    private static double cost(WardenKit kit, int count, Duration pace, int seconds)
            throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("observer");
        String script = "i=1; while [ $i -lt " + count + " ]; do sleep 1000 & i=$((i+1)); done; echo ready; exec sleep 1000";
        Guarded guarded =
                new Guarded(List.of("/bin/sh", "-c", script), Map.of("PATH", System.getenv("PATH")), folder, List.of(), Guarded.Ground.NONE);
        try (Warden warden = Warden.start(kit, guarded, folder.resolve("w"))) {
            warden.pace(pace);
            new BufferedReader(new InputStreamReader(warden.output())).readLine();
            long observer = ProcessHandle.current()
                    .children()
                    .mapToLong(ProcessHandle::pid)
                    .max()
                    .orElseThrow();
            // Skips the JVM's own start and the compilation of the loop.
            Thread.sleep(3_000);
            double before = cpuSeconds(observer);
            long start = System.nanoTime();
            Thread.sleep(seconds * 1_000L);
            return (cpuSeconds(observer) - before) / ((System.nanoTime() - start) / 1e9);
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private static double cpuSeconds(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
    }
}
