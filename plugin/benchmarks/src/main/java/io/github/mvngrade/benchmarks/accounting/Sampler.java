package io.github.mvngrade.benchmarks.accounting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Reads {@code schedstat} of every thread below a process every 10 ms: how long it ran, and how long it waited for a processor. Of each new
 * thread it reads the priority and the policy.
 */
final class Sampler extends Thread {
    private static final long PACE_MILLIS = 10;
    private static final double NANOS = 1e9;
    private static final double TICKS_PER_SECOND = 100;

    /** Fields of {@code stat}, counted from the state. */
    private static final int NICE = 16;

    private static final int POLICY = 38;

    /** Below this part of an interval nobody wanted a processor: the program slept, or waited for something else. */
    private static final double LEAST_DEMAND = .05;

    private final long root;
    private final int processors;
    private final Map<Long, long[]> threads = new HashMap<>();
    private final Map<Long, Long> atStart = new HashMap<>();
    private final Map<Long, Double> processes = new HashMap<>();
    private double before;
    private double ideal;
    private double seen;
    private boolean odd;
    private long last;
    private final long start;
    private volatile boolean over;

    /** @param processors of those that the program is meant for */
    Sampler(long root, int processors) throws IOException {
        super("sampler");
        setDaemon(true);
        this.root = root;
        this.processors = processors;
        look();
        threads.forEach((thread, said) -> atStart.put(thread, said[0]));
        before = total();
        ideal = 0;
        seen = 0;
        this.start = System.nanoTime();
        last = start;
    }

    @Override
    public void run() {
        try {
            while (!over) {
                TimeUnit.MILLISECONDS.sleep(PACE_MILLIS);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it; the program has just answered. */
    Account end() throws InterruptedException {
        double wall = (System.nanoTime() - start) / NANOS;
        over = true;
        join();
        look();
        double longest = 0;
        for (Map.Entry<Long, long[]> thread : threads.entrySet()) {
            longest = Math.max(longest, thread.getValue()[0] - atStart.getOrDefault(thread.getKey(), 0L));
        }
        return new Account(wall, ideal, longest / NANOS, total() - before, seen, odd);
    }

    private synchronized void look() {
        long now = System.nanoTime();
        double ran = 0;
        double waited = 0;
        Deque<Long> open = new ArrayDeque<>();
        open.add(root);
        while (!open.isEmpty()) {
            long process = open.poll();
            processes.merge(process, ticks(process), Math::max);
            String[] tasks = Path.of("/proc/" + process + "/task").toFile().list();
            for (String task : tasks == null ? new String[0] : tasks) {
                String folder = "/proc/" + process + "/task/" + task;
                for (String child : words(folder + "/children")) {
                    open.add(Long.valueOf(child));
                }
                String[] said = words(folder + "/schedstat");
                if (said.length == 3) {
                    long[] values = {Long.parseLong(said[0]), Long.parseLong(said[1]), Long.parseLong(said[2])};
                    long[] known = threads.put(Long.valueOf(task), values);
                    ran += values[0] - (known == null ? 0 : known[0]);
                    waited += values[1] - (known == null ? 0 : known[1]);
                    odd |= known == null && isOdd(folder);
                }
            }
        }
        add(now - last, ran, waited);
        last = now;
    }

    private void add(double length, double ran, double waited) {
        double demand = ran + waited;
        seen += ran / NANOS;
        boolean idle = demand < LEAST_DEMAND * length;
        double given = idle ? 1 : Math.min(1, ran / Math.min(demand, processors * length));
        ideal += length * given / NANOS;
    }

    /** Processor seconds of all processes, of those too that have ended, by their parents' count or by what was last seen. */
    private double total() {
        return processes.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The name stands in parentheses and may hold spaces, so fields are counted from there. */
    private static boolean isOdd(String folder) {
        String line = String.join(" ", words(folder + "/stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 1).strip().split(" ");
        return fields.length > POLICY && !(fields[NICE].equals("0") && fields[POLICY].equals("0"));
    }

    private static double ticks(long process) {
        String[] fields = words("/proc/" + process + "/stat");
        return fields.length < 15 ? 0 : (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_PER_SECOND;
    }

    private static String[] words(String file) {
        try {
            String text = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1).strip();
            return text.isEmpty() ? new String[0] : text.split("\\s+");
        } catch (IOException gone) {
            return new String[0];
        }
    }
}
