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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What it costs to look at a process tree: processor seconds of a warden for each second, with 4 and with 64 processes,
 * looking every 20 ms (correctness) and every 50 ms (timed runs), and with 3 JVMs whose threads are accounted for (timed runs,
 * too). Linux only; README.md says how to run it.
 */
public final class ObserverCost {
    private static final Duration CORRECTNESS = Duration.ofMillis(20);
    private static final Duration TIMED = Duration.ofMillis(50);
    private static final String SLEEP = "sleep";
    private static final String WORK = "work";
    private static final List<Scene> SCENES = List.of(
            new Scene("4 processes", asleep(4), CORRECTNESS, false),
            new Scene("4 processes", asleep(4), TIMED, false),
            new Scene("64 processes", asleep(64), CORRECTNESS, false),
            new Scene("64 processes", asleep(64), TIMED, false),
            new Scene("3 JVMs", jvms(3, SLEEP), TIMED, false),
            new Scene("3 JVMs, accounted for", jvms(3, SLEEP), TIMED, true),
            new Scene("3 JVMs at work, accounted for", jvms(3, WORK), TIMED, true));
    private static final double TICKS_PER_SECOND = 100;

    private ObserverCost() {}

    /**
     * What is looked at.
     *
     * @param words for it
     * @param script that starts it, and says "ready"
     * @param pace of the looks
     * @param accounted whether its threads are accounted for
     */
    private record Scene(String words, String script, Duration pace, boolean accounted) {}

    /** @param arguments seconds to measure each scene, by default 10; or {@code sleep} or {@code work}, for a JVM that is looked at */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals(SLEEP)) {
            Thread.sleep(1_000_000);
        }
        if (arguments.length > 0 && arguments[0].equals(WORK)) {
            work();
        }
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        List<Path> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .toList();
        WardenKit kit = WardenKit.on(Path.of(System.getProperty("java.home")), classPath);
        System.out.printf("%d processes on this machine%n", ProcessHandle.allProcesses().count());
        System.out.println("| what is looked at | every | CPU s for each s | share of a core |");
        System.out.println("|---|---|---|---|");
        for (Scene scene : SCENES) {
            double cost = cost(kit, scene, seconds);
            System.out.printf(
                    Locale.ROOT, "| %s | %d ms | %.4f | %.1f %% |%n", scene.words(), scene.pace().toMillis(), cost, cost * 100);
        }
    }

    /** Until it is killed. */
    private static void work() {
        long seed = 1;
        while (seed != 0) {
            // An odd number times an odd number is never 0.
            seed *= 6_364_136_223_846_793_005L;
        }
    }

    private static String asleep(int count) {
        return several(count, "sleep 1000");
    }

    /** Each has some 20 threads. */
    private static String jvms(int count, String doing) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String source = Path.of("plugin/benchmarks/src/main/java/io/github/mvngrade/benchmarks/ObserverCost.java")
                .toAbsolutePath()
                .toString();
        return several(count, java + " -cp " + absoluteClassPath() + " " + source + " " + doing);
    }

    private static String absoluteClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String several(int count, String command) {
        return "i=1; while [ $i -lt " + count + " ]; do " + command + " & i=$((i+1)); done; echo ready; exec " + command;
    }

    private static double cost(WardenKit kit, Scene scene, int seconds) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("observer");
        Guarded guarded = new Guarded(
                List.of("/bin/sh", "-c", scene.script()),
                Map.of("PATH", System.getenv("PATH")),
                folder,
                List.of(),
                Guarded.Ground.NONE);
        try (Warden warden = Warden.start(kit, guarded, folder.resolve("w"))) {
            warden.pace(scene.pace());
            new BufferedReader(new InputStreamReader(warden.output())).readLine();
            long observer = ProcessHandle.current()
                    .children()
                    .mapToLong(ProcessHandle::pid)
                    .max()
                    .orElseThrow();
            // Skips the start of JVMs and the compilation of the loop.
            Thread.sleep(8_000);
            if (scene.accounted()) {
                warden.account(2);
            }
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
