package io.github.mvngrade.engine.warden;

import io.github.mvngrade.model.frame.SocketPass;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * A Unix-domain socket for one connection, from a process that was just started; then it is unlinked. Whoever else calls is hung
 * up on.
 */
public final class Rendezvous implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 50;
    private static final int MOST_WAITING = 50;

    private final Path path;
    private final ServerSocketChannel server;
    private final SocketPass pass;
    private final Deque<SocketChannel> waiting = new ArrayDeque<>();

    /** @throws IOException if the socket can't be made there */
    public Rendezvous(Path path) throws IOException {
        this(path, OptionalInt.empty());
    }

    /**
     * @param user whom the process runs as; empty for this process's own user
     * @throws IOException if the socket can't be made there
     */
    public Rendezvous(Path path, OptionalInt user) throws IOException {
        this.path = path;
        this.server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(path));
        if (user.isPresent()) {
            Files.setAttribute(path, "unix:uid", user.getAsInt());
        }
        server.configureBlocking(false);
        this.pass = SocketPass.issue(path, user);
    }

    SocketChannel accept(Process process) throws IOException {
        return accept(process::isAlive);
    }

    /**
     * Waits for the one connection that shows its {@link SocketPass}.
     *
     * @param alive whether the process that is to connect still lives
     * @throws IOException if it ended first, or took longer than 20 s
     */
    public SocketChannel accept(BooleanSupplier alive) throws IOException {
        try {
            SocketChannel caller = expected(alive);
            waiting.remove(caller);
            caller.configureBlocking(true);
            return caller;
        } finally {
            while (!waiting.isEmpty()) {
                waiting.poll().close();
            }
        }
    }

    private SocketChannel expected(BooleanSupplier alive) throws IOException {
        long deadline = System.nanoTime() + CONNECT.toNanos();
        try (Selector selector = Selector.open()) {
            server.register(selector, SelectionKey.OP_ACCEPT);
            while (System.nanoTime() - deadline < 0) {
                boolean wasAlive = alive.getAsBoolean();
                int ready = selector.select(POLL_MILLIS);
                for (SelectionKey key : selector.selectedKeys()) {
                    if (key.channel() == server) {
                        welcome(selector);
                    } else if (shows(key)) {
                        return (SocketChannel) key.channel();
                    }
                }
                selector.selectedKeys().clear();
                if (!wasAlive && ready == 0) {
                    throw new IOException("The process ended before it reached the grader.");
                }
            }
        }
        throw new IOException("The process didn't reach the grader within " + CONNECT.toSeconds() + " s.");
    }

    /** One more that has still to show its pass; of too many, the one that has waited longest is sent away. */
    private void welcome(Selector selector) throws IOException {
        Optional<SocketChannel> caller = Optional.ofNullable(server.accept());
        if (caller.isPresent()) {
            caller.get().configureBlocking(false);
            caller.get().register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(SocketPass.LENGTH));
            waiting.add(caller.get());
        }
        if (waiting.size() > MOST_WAITING) {
            waiting.poll().close();
        }
    }

    /** Whether a caller has shown its pass by now; one that shows another, or hangs up, is sent away. */
    private boolean shows(SelectionKey key) throws IOException {
        SocketChannel caller = (SocketChannel) key.channel();
        ByteBuffer shown = (ByteBuffer) key.attachment();
        boolean gone = !key.isValid() || read(caller, shown) < 0;
        if (!gone && shown.hasRemaining()) {
            return false;
        }
        if (!gone && pass.is(shown.array())) {
            return true;
        }
        waiting.remove(caller);
        caller.close();
        return false;
    }

    /** A caller that resets the connection has hung up as well. */
    private static int read(SocketChannel caller, ByteBuffer into) {
        try {
            return caller.read(into);
        } catch (IOException reset) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(path);
        SocketPass.withdraw(path);
    }
}
