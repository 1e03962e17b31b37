package io.github.mvngrade.verification.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Collects the results that anybody reports to its socket. */
final class NaiveCollector implements AutoCloseable {
    private final ServerSocketChannel server;
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private NaiveCollector(ServerSocketChannel server) {
        this.server = server;
    }

    /** One that listens there from now on. */
    static NaiveCollector at(Path socket) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        NaiveCollector collector = new NaiveCollector(server);
        Thread thread = new Thread(collector::listen, "naive-collector");
        thread.setDaemon(true);
        thread.start();
        return collector;
    }

    private void listen() {
        while (server.isOpen()) {
            try (SocketChannel call = server.accept()) {
                told.writeBytes(Channels.newInputStream(call).readAllBytes());
            } catch (IOException hungUp) {
                continue;
            }
        }
    }

    /** What it has been told so far. */
    String told() {
        return told.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
