package io.github.mvngrade.engine.warden;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/** A Unix-domain socket for one connection, from a process that was just started; then it is unlinked. */
public final class Rendezvous implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final long POLL_MILLIS = 50;

    private final Path path;
    private final ServerSocketChannel server;

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
    }

    SocketChannel accept(Process process) throws IOException {
        return accept(process::isAlive);
    }

    /**
     * Waits for the one connection.
     *
     * @param alive whether the process that is to connect still lives
     * @throws IOException if it ended first, or took longer than 20 s
     */
    public SocketChannel accept(BooleanSupplier alive) throws IOException {
        long deadline = System.nanoTime() + CONNECT.toNanos();
        try (Selector selector = Selector.open()) {
            server.register(selector, SelectionKey.OP_ACCEPT);
            while (System.nanoTime() - deadline < 0) {
                selector.select(POLL_MILLIS);
                SocketChannel accepted = server.accept();
                if (accepted != null) {
                    accepted.configureBlocking(true);
                    return accepted;
                }
                if (!alive.getAsBoolean()) {
                    throw new IOException("The process ended before it reached the grader.");
                }
            }
        }
        throw new IOException("The process didn't reach the grader within " + CONNECT.toSeconds() + " s.");
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(path);
    }
}
