package io.github.mvngrade.warden;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Linux's {@code /proc}; see {@code proc(5)}. */
final class ProcTable implements ProcessTable {
    /** {@code USER_HZ}: 100 on every architecture that a JDK runs on. */
    private static final long NANOS_PER_TICK = 10_000_000;

    /** Long enough for every stat line: 52 numbers and a name of 15 characters. */
    private static final int BUFFER_BYTES = 4096;

    /** Class paths are long, and the main class comes after them. */
    private static final int MOST_COMMAND_BYTES = 64 * 1024;

    /** Counted from the state, which is the third field of the line. */
    private static final int STATE = 0;

    private static final int PARENT = 1;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int CHILDREN_USER_TIME = 13;
    private static final int CHILDREN_SYSTEM_TIME = 14;
    private static final int START_TIME = 19;

    private final Path proc;
    private final FileUser user;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final Duration bootToZero;
    private final long zeroNanos = System.nanoTime();

    /** @param user whose processes are looked at */
    ProcTable(Path proc, FileUser user) {
        this.proc = proc;
        this.user = user;
        this.bootToZero = uptime(proc);
    }

    @Override
    public List<Long> pids() {
        String[] names = proc.toFile().list();
        if (names == null) {
            throw new IllegalStateException(proc + " can't be listed, so no process can be observed");
        }
        List<Long> pids = new ArrayList<>(names.length);
        for (String name : names) {
            if (Character.isDigit(name.charAt(0))) {
                pids.add(Long.valueOf(name));
            }
        }
        return pids;
    }

    @Override
    public Optional<Entry> entry(long pid) {
        try (FileInputStream in = new FileInputStream(proc + "/" + pid + "/stat")) {
            int length = in.read(buffer);
            return length <= 0 ? Optional.empty() : parse(pid, new String(buffer, 0, length, StandardCharsets.UTF_8));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** The name stands in parentheses, may hold any character, and ends at the last parenthesis of the line. */
    private static Optional<Entry> parse(long pid, String line) {
        int open = line.indexOf('(');
        int close = line.lastIndexOf(')');
        if (open < 0 || close < open || close + 2 > line.length()) {
            return Optional.empty();
        }
        String[] fields = line.substring(close + 2).split(" ");
        if (fields.length <= START_TIME) {
            return Optional.empty();
        }
        boolean over = fields[STATE].equals("Z") || fields[STATE].equals("X");
        return Optional.of(new Entry(
                pid,
                Long.parseLong(fields[PARENT]),
                line.substring(open + 1, close),
                ticks(fields, START_TIME),
                new Cpu(
                        ticks(fields, USER_TIME).plus(ticks(fields, SYSTEM_TIME)),
                        ticks(fields, CHILDREN_USER_TIME).plus(ticks(fields, CHILDREN_SYSTEM_TIME))),
                over ? Life.ZOMBIE : Life.ALIVE));
    }

    private static Duration ticks(String[] fields, int index) {
        return Duration.ofNanos(Long.parseLong(fields[index]) * NANOS_PER_TICK);
    }

    @Override
    public List<String> commandLine(long pid) {
        try (FileInputStream in = new FileInputStream(proc + "/" + pid + "/cmdline")) {
            byte[] line = in.readNBytes(MOST_COMMAND_BYTES);
            return List.of(new String(line, StandardCharsets.UTF_8).split("\0"));
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** A link that the kernel keeps: no program can say that it is another. */
    @Override
    public Optional<String> executable(long pid) {
        Path link = Path.of(proc + "/" + pid + "/exe");
        try {
            return Optional.of(user.take(() -> Files.readSymbolicLink(link)).toString());
        } catch (AccessDeniedException secret) {
            return Optional.of("");
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Since boot, as start times are. */
    @Override
    public Duration now() {
        return bootToZero.plusNanos(System.nanoTime() - zeroNanos);
    }

    /** {@code /proc/uptime} counts hundredths of a second, which is too coarse for our clock. */
    private static Duration uptime(Path proc) {
        try {
            String uptime = Files.readString(proc.resolve("uptime"));
            double seconds = Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')));
            return Duration.ofMillis(Math.round(seconds * 1000));
        } catch (IOException e) {
            throw new IllegalStateException(proc + "/uptime can't be read, so no time is known", e);
        }
    }
}
