package io.github.mvngrade.engine.cores;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Hands out processors exclusively, machine-wide, so that two measurements never share a core: a lock file for each
 * processor, and one for the queue. Whoever waits for processors holds the queue, so that whoever came first is served first
 * and no two wait for each other.
 */
public final class CoreLeases {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path folder;
    private final Consumer<String> progress;

    /**
     * Leases of this machine.
     *
     * @param progress hears, again and again, who holds the processors
     */
    public static CoreLeases ofThisMachine(Consumer<String> progress) {
        // Not java.io.tmpdir, which may differ between users: all of them must meet in one place.
        Path temporary =
                Files.isDirectory(Path.of("/tmp")) ? Path.of("/tmp") : Path.of(System.getProperty("java.io.tmpdir"));
        return new CoreLeases(temporary.resolve("mvn-grade-cores"), progress);
    }

    CoreLeases(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Waits until it has as many processors as asked for.
     *
     * @param count how many, at most as many as there are
     * @param candidates those that may be taken, the best first
     * @throws IOException if leases can't be kept on this machine; the message says what to do
     * @throws InterruptedException if the thread was interrupted while it waited
     */
    public CoreLease take(int count, List<Integer> candidates) throws IOException, InterruptedException {
        return take(count, candidates, () -> true).orElseThrow();
    }

    /**
     * The same, but waits no longer than this.
     *
     * @return empty if others had them all that time
     */
    public Optional<CoreLease> take(int count, List<Integer> candidates, Duration patience)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        return take(count, candidates, () -> System.nanoTime() - start < patience.toNanos());
    }

    private Optional<CoreLease> take(int count, List<Integer> candidates, BooleanSupplier patient)
            throws IOException, InterruptedException {
        if (count > candidates.size()) {
            throw new IllegalArgumentException(
                    count + " processors can't be leased of " + candidates.size() + " (" + candidates + ")");
        }
        makeFolder();
        Path queue = folder.resolve("queue.lock");
        Optional<LockFile> turn = waitFor(queue, patient);
        if (turn.isEmpty()) {
            return Optional.empty();
        }
        try {
            Optional<CoreLease> lease = tryTake(count, candidates);
            while (lease.isEmpty() && patient.getAsBoolean()) {
                progress.accept(waiting(candidates));
                Thread.sleep(PAUSE.toMillis());
                lease = tryTake(count, candidates);
            }
            return lease;
        } finally {
            turn.get().close();
        }
    }

    private Optional<LockFile> waitFor(Path queue, BooleanSupplier patient) throws IOException, InterruptedException {
        Optional<LockFile> lock = LockFile.tryLock(queue);
        while (lock.isEmpty() && patient.getAsBoolean()) {
            progress.accept(
                    "waiting for cores: " + LockFile.holder(queue) + " is waiting for them, too, and came first.");
            Thread.sleep(PAUSE.toMillis());
            lock = LockFile.tryLock(queue);
        }
        return lock;
    }

    private Optional<CoreLease> tryTake(int count, List<Integer> candidates) throws IOException {
        List<Integer> taken = new ArrayList<>();
        List<LockFile> locks = new ArrayList<>();
        for (int processor : candidates) {
            if (taken.size() < count) {
                LockFile.tryLock(file(processor)).ifPresent(lock -> {
                    taken.add(processor);
                    locks.add(lock);
                });
            }
        }
        if (taken.size() == count) {
            return Optional.of(new CoreLease(taken, locks));
        }
        locks.forEach(LockFile::close);
        return Optional.empty();
    }

    private String waiting(List<Integer> candidates) {
        String holders = candidates.stream()
                .map(processor -> LockFile.holder(file(processor)))
                .distinct()
                .collect(Collectors.joining(", "));
        return "waiting for cores: in use by " + holders + ".";
    }

    private Path file(int processor) {
        return folder.resolve("cpu-" + processor + ".lock");
    }

    private void makeFolder() throws IOException {
        try {
            Files.createDirectory(folder);
            LockFile.share(folder, "rwxrwxrwx");
        } catch (FileAlreadyExistsException usual) {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(
                        folder + " must be a folder, where graders keep the locks of cores that they measure"
                                + " on, but is something else: remove it");
            }
        } catch (IOException e) {
            throw new IOException(
                    "The folder " + folder
                            + ", where graders keep the locks of cores that they measure on, can't be made (" + e
                            + "): make it writable, or leave speedups out with -Dgrade.speedup=false",
                    e);
        }
    }
}
