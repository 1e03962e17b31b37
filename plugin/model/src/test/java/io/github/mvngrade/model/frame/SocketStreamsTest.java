package io.github.mvngrade.model.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SocketStreamsTest {
    @TempDir
    Path folder;

    private SocketChannel here;
    private SocketChannel there;

    @BeforeEach
    void connect() throws IOException {
        UnixDomainSocketAddress address = UnixDomainSocketAddress.of(folder.resolve("s"));
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(address);
            here = SocketChannel.open(address);
            there = server.accept();
        }
    }

    @AfterEach
    void disconnect() throws IOException {
        here.close();
        there.close();
    }

    @Test
    void everyByteArrivesAsItself() throws IOException {
        OutputStream out = SocketStreams.output(here);
        InputStream in = SocketStreams.input(there);
        for (int value = 0; value < 256; value++) {
            out.write(value);
            assertThat(in.read()).isEqualTo(value);
        }
    }

    @Test
    void theEndOfAChannelIsTheEndOfItsStream() throws IOException {
        here.shutdownOutput();
        assertThat(SocketStreams.input(there).read()).isEqualTo(-1);
        assertThat(SocketStreams.input(there).read(new byte[4])).isEqualTo(-1);
    }

    @Test
    void moreThanAChannelHoldsArrivesWhole() throws Exception {
        byte[] much = new byte[1 << 20];
        much[much.length - 1] = 7;
        CompletableFuture<byte[]> read = CompletableFuture.supplyAsync(() -> {
            try {
                return SocketStreams.input(there).readNBytes(much.length);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        SocketStreams.output(here).write(much);
        assertThat(read.get()).isEqualTo(much);
    }

    @Test
    void aReaderThatWaitsKeepsNoWriterFromWriting() throws Exception {
        CompletableFuture<Integer> read = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                read.complete(SocketStreams.input(here).read());
            } catch (IOException e) {
                read.completeExceptionally(e);
            }
        });
        reader.start();
        SocketStreams.output(here).write(1);
        assertThat(SocketStreams.input(there).read()).isEqualTo(1);
        SocketStreams.output(there).write(2);
        assertThat(read.get()).isEqualTo(2);
    }

    @Test
    void closingAStreamLeavesTheChannelOpen() throws IOException {
        SocketStreams.output(here).close();
        SocketStreams.input(here).close();
        assertThat(here.isOpen()).isTrue();
    }
}
