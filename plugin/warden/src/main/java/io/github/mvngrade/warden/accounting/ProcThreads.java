package io.github.mvngrade.warden.accounting;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Linux's {@code /proc/PID/task}; see {@code proc(5)}, and for {@code schedstat} the kernel's "Scheduler Statistics". The files
 * of threads stay open between two looks, since opening one costs several times as much as reading it.
 */
final class ProcThreads implements ThreadTable {
    /** A process may have a thousand descriptors, as a rule. The threads after these are opened for each look. */
    private static final int MOST_OPEN = 256;

    /** Of a process with more than this, the others aren't seen: a look must not take long. */
    private static final int MOST_THREADS = 1_000;

    /** Three numbers of at most 20 digits. */
    private static final int BUFFER_BYTES = 80;

    /** Fields of {@code stat}, counted from the state. */
    private static final int NICE = 16;

    private static final int POLICY = 38;
    private static final String PROCESSORS = "Cpus_allowed:";

    private final Path proc;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final Map<String, RandomAccessFile> open = new HashMap<>();
    private final Optional<String> usual;

    ProcThreads(Path proc) {
        this.proc = proc;
        this.usual = terms(proc.resolve("thread-self"));
    }

    @Override
    public List<Use> uses(long pid) {
        String folder = proc + "/" + pid + "/task/";
        String[] names = Path.of(folder).toFile().list();
        int count = names == null ? 0 : Math.min(MOST_THREADS, names.length);
        List<Use> uses = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            use(Long.parseLong(names[i]), folder + names[i] + "/schedstat").ifPresent(uses::add);
        }
        return uses;
    }

    private Optional<Use> use(long thread, String file) {
        RandomAccessFile known = open.get(file);
        if (known != null) {
            Optional<Use> use = read(thread, known);
            if (use.isPresent()) {
                return use;
            }
            // Another thread may have its id by now.
            open.remove(file);
            close(known);
        }
        try {
            RandomAccessFile fresh = new RandomAccessFile(file, "r");
            Optional<Use> use = read(thread, fresh);
            if (use.isPresent() && open.size() < MOST_OPEN) {
                open.put(file, fresh);
            } else {
                close(fresh);
            }
            return use;
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private Optional<Use> read(long thread, RandomAccessFile file) {
        try {
            file.seek(0);
            int length = file.read(buffer);
            String[] fields = new String(buffer, 0, Math.max(0, length), StandardCharsets.ISO_8859_1)
                    .strip()
                    .split(" ");
            return fields.length < 3
                    ? Optional.empty()
                    : Optional.of(new Use(thread, Long.parseLong(fields[0]), Long.parseLong(fields[1])));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public boolean isOnOwnTerms(long pid, long thread) {
        Optional<String> own = terms(proc.resolve(pid + "/task/" + thread));
        return own.isPresent() && !own.equals(usual);
    }

    /** What decides how a thread gets processors; empty if it is gone. */
    private static Optional<String> terms(Path folder) {
        try {
            String stat = Files.readString(folder.resolve("stat"), StandardCharsets.ISO_8859_1);
            // The name stands in parentheses and may hold any character.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            Optional<String> processors = Files.readString(folder.resolve("status"), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> line.startsWith(PROCESSORS))
                    .findFirst();
            return Optional.of("nice " + fields[NICE] + ", policy " + fields[POLICY] + ", " + processors.orElse(""));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        open.values().forEach(ProcThreads::close);
        open.clear();
    }

    private static void close(RandomAccessFile file) {
        try {
            file.close();
        } catch (IOException nothingWasWritten) {
            // Its descriptor is free all the same.
        }
    }
}
