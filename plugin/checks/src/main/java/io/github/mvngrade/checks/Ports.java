package io.github.mvngrade.checks;

import io.github.mvngrade.checks.compare.Mismatch;
import io.github.mvngrade.checks.ports.Listener;
import io.github.mvngrade.checks.ports.Sockets;
import io.github.mvngrade.checks.program.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The TCP ports that this JVM and its child processes listen on, as the system sees them. Immutable.
 *
 * <pre>{@code
 * Ports before = Ports.now();
 * Ports.during(() -> ManagerList.squares(numbers, 2)).since(before).mustBeLoopbackOnly();
 * Ports.now().mustAllBeClosedSince(before);
 * }</pre>
 *
 * <p>Only Linux says this. Elsewhere, and where it is kept from us, {@link CannotTellException} is thrown. A process whose
 * parent has ended is no child of this JVM any more, and isn't seen.
 */
public final class Ports {
    /** A child that was told to end closes its ports at once, unless the machine is busy. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final Sockets SYSTEM = new Sockets(Path.of("/proc"));

    private final List<Listener> open;
    private final Sockets system;

    private Ports(List<Listener> open, Sockets system) {
        this.open = List.copyOf(open);
        this.system = system;
    }

    /**
     * Those that are open now.
     *
     * @throws CannotTellException if this system doesn't say
     * @throws AssertionError if it does and they can't be read, for example because this JVM has too many files open
     */
    public static Ports now() {
        return now(SYSTEM);
    }

    static Ports now(Sockets system) {
        List<Long> pids = new ArrayList<>();
        pids.add(ProcessHandle.current().pid());
        ProcessHandle.current().descendants().map(ProcessHandle::pid).forEach(pids::add);
        try {
            return new Ports(system.of(pids), system);
        } catch (IOException e) {
            if (system.speak()) {
                // Such as no more file descriptors, which a submission may have used up: no reason to leave a check
                // undecided.
                throw new AssertionError(
                        "The open ports can't be read any more (" + e + "). Look at what is never closed.", e);
            }
            String why =
                    "This system doesn't say which ports a process listens on (" + e + "). Linux does, by its /proc.";
            throw new CannotTellException(why);
        }
    }

    /**
     * Those that are seen open while a call runs. They are looked for every 10 ms, so let the call last for a second.
     *
     * @throws CannotTellException if this system doesn't say
     * @throws Exception whatever the call throws
     */
    public static Ports during(Callable<?> call) throws Exception {
        Looking looking = new Looking(now());
        // It inherits no InheritableThreadLocal: a submission's would run its code here.
        Thread looker = new Thread(null, looking, "ports-during", 0, false);
        looker.setDaemon(true);
        looker.start();
        try {
            call.call();
        } finally {
            looking.over = true;
            Waiting.undisturbed(() -> {
                looker.join();
                return looker;
            });
        }
        return looking.seen();
    }

    /** Looks again and again until it is over. */
    private static final class Looking implements Runnable {
        private final Set<Listener> all;
        private final Sockets system;
        private volatile boolean over;
        private @Nullable CannotTellException untold;

        Looking(Ports first) {
            all = new LinkedHashSet<>(first.open);
            system = first.system;
        }

        @Override
        public void run() {
            try {
                while (!over) {
                    all.addAll(now(system).open);
                    LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                }
            } catch (CannotTellException e) {
                untold = e;
            }
        }

        /** To be called when its thread has ended. */
        Ports seen() {
            if (untold != null) {
                throw untold;
            }
            return new Ports(List.copyOf(all), system);
        }
    }

    /** The same without those that were open before. */
    public Ports since(Ports before) {
        Set<Long> known = before.open.stream().map(Listener::socket).collect(Collectors.toSet());
        return only(listener -> !known.contains(listener.socket()));
    }

    private Ports only(Predicate<Listener> wanted) {
        return new Ports(open.stream().filter(wanted).toList(), system);
    }

    /** Where they are, such as {@code 127.0.0.1:8080}; {@code 0.0.0.0} and {@code 0:0:0:0:0:0:0:0} stand for all addresses. */
    public List<String> places() {
        return open.stream().map(Listener::place).distinct().toList();
    }

    /** All must be on the loopback address, so that no other machine can connect. None at all is right, too. */
    public void mustBeLoopbackOnly() {
        Ports others = only(listener -> !listener.address().isLoopbackAddress());
        if (!others.open.isEmpty()) {
            Mismatch.fail(
                    "Only programs on this machine may be able to connect: each port must be on the loopback address. Look at"
                            + " the address that the server's socket is bound to: without one, it listens on all of them.",
                    "127.0.0.1 or ::1",
                    others.named(),
                    null);
        }
    }

    /**
     * Those that have been opened since must be closed, a second from now at the latest.
     *
     * @throws CannotTellException if this system doesn't say
     */
    public void mustAllBeClosedSince(Ports before) {
        long end = System.nanoTime() + GRACE.toNanos();
        Ports left = since(before);
        while (!left.open.isEmpty() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            left = now(system).since(before);
        }
        if (!left.open.isEmpty()) {
            Mismatch.fail(
                    "When all is done, each port that was opened must be closed again. Look at what opens it, and at who closes"
                            + " it in each case, even if something fails.",
                    "no port",
                    left.named(),
                    null);
        }
    }

    private String named() {
        long own = ProcessHandle.current().pid();
        return open.stream()
                .map(listener -> listener.place() + (listener.pid() == own ? "" : " of a child process"))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return places().toString();
    }
}
