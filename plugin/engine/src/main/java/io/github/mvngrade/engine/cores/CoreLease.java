package io.github.mvngrade.engine.cores;

import java.util.List;

/** Processors that no other lease includes until this one is closed. */
public final class CoreLease implements AutoCloseable {
    private final List<LockFile> locks;
    private final List<Integer> processors;

    CoreLease(List<Integer> processors, List<LockFile> locks) {
        this.processors = List.copyOf(processors);
        this.locks = List.copyOf(locks);
    }

    /** By the operating system's numbers. */
    public List<Integer> processors() {
        return processors;
    }

    @Override
    public void close() {
        locks.forEach(LockFile::close);
    }
}
