package io.github.mvngrade.warden;

import io.github.mvngrade.model.warden.Confinement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A process table and a kernel that a test writes. */
final class FakeTable implements ProcessTable, Kernel {
    private final Map<Long, Entry> entries = new TreeMap<>();
    private final Map<Long, List<String>> commands = new TreeMap<>();
    private final Map<Long, String> executables = new TreeMap<>();
    private final List<Long> reaped = new ArrayList<>();
    private Duration now = Duration.ofSeconds(100);

    void at(int millis) {
        now = Duration.ofSeconds(100).plusMillis(millis);
    }

    void put(long pid, long parent, int startedMillis, int cpuMillis, int childrenMillis, Life life) {
        entries.put(
                pid,
                new Entry(
                        pid,
                        parent,
                        "java",
                        Duration.ofSeconds(100).plusMillis(startedMillis),
                        new Cpu(Duration.ofMillis(cpuMillis), Duration.ofMillis(childrenMillis)),
                        life));
    }

    void alive(long pid, long parent, int startedMillis, int cpuMillis) {
        put(pid, parent, startedMillis, cpuMillis, 0, Life.ALIVE);
    }

    void gone(long pid) {
        entries.remove(pid);
    }

    void command(long pid, String... line) {
        commands.put(pid, List.of(line));
    }

    void runs(long pid, String executable) {
        executables.put(pid, executable);
    }

    List<Long> reaped() {
        return reaped;
    }

    @Override
    public List<Long> pids() {
        return List.copyOf(entries.keySet());
    }

    @Override
    public Optional<Entry> entry(long pid) {
        return Optional.ofNullable(entries.get(pid));
    }

    @Override
    public List<String> commandLine(long pid) {
        return commands.getOrDefault(pid, List.of());
    }

    @Override
    public Optional<String> executable(long pid) {
        return Optional.ofNullable(executables.get(pid));
    }

    @Override
    public Duration now() {
        return now;
    }

    @Override
    public void adoptOrphans() {
        throw new UnsupportedOperationException("a tree doesn't");
    }

    @Override
    public void outliveSignals() {
        throw new UnsupportedOperationException("a tree doesn't");
    }

    @Override
    public void goOnAtParentsEnd() {
        throw new UnsupportedOperationException("a tree doesn't");
    }

    @Override
    public void leaveTerminal() {
        throw new UnsupportedOperationException("a tree doesn't");
    }

    @Override
    public void reap(long pid) {
        reaped.add(pid);
        entries.remove(pid);
    }

    @Override
    public void stop(long pid) {
        throw new UnsupportedOperationException("a tree doesn't");
    }

    @Override
    public void resume(long pid) {
        throw new UnsupportedOperationException("a tree doesn't");
    }

    @Override
    public void confineThread(Confinement confinement) {
        throw new UnsupportedOperationException("no test starts anything here");
    }

    @Override
    public void confineThread(List<Integer> processors) {
        throw new UnsupportedOperationException("a tree doesn't");
    }
}
