package io.github.mvngrade.warden;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The JDK's own view, for systems without {@code /proc}: it knows no orphans, and only the times that the system reports.
 */
final class HandleTable implements ProcessTable {
    @Override
    public List<Long> pids() {
        return ProcessHandle.current().descendants().map(ProcessHandle::pid).toList();
    }

    @Override
    public Optional<Entry> entry(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(HandleTable::entry);
    }

    private static Entry entry(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        return new Entry(
                process.pid(),
                process.parent().map(ProcessHandle::pid).orElse(0L),
                info.command().orElse(""),
                info.startInstant().map(HandleTable::sinceEpoch).orElse(Duration.ZERO),
                new Cpu(info.totalCpuDuration().orElse(Duration.ZERO), Duration.ZERO),
                Life.ALIVE);
    }

    @Override
    public List<String> commandLine(long pid) {
        List<String> line = new ArrayList<>();
        ProcessHandle.of(pid).map(ProcessHandle::info).ifPresent(info -> {
            info.command().ifPresent(line::add);
            info.arguments().ifPresent(arguments -> line.addAll(List.of(arguments)));
        });
        return line;
    }

    @Override
    public Optional<String> executable(long pid) {
        return ProcessHandle.of(pid)
                .map(ProcessHandle::info)
                .flatMap(ProcessHandle.Info::command)
                .map(HandleTable::resolved);
    }

    private static String resolved(String command) {
        try {
            return Path.of(command).toRealPath().toString();
        } catch (IOException | InvalidPathException isNoFileNow) {
            return command;
        }
    }

    @Override
    public Duration now() {
        return sinceEpoch(Instant.now());
    }

    private static Duration sinceEpoch(Instant instant) {
        return Duration.between(Instant.EPOCH, instant);
    }
}
