package io.github.mvngrade.engine.warden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.frame.SocketPass;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RendezvousTest {
    @TempDir
    private Path folder;

    private Path socket;

    @BeforeEach
    void name() {
        socket = folder.resolve("s");
    }

    private SocketChannel call(byte[] shown) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        channel.write(ByteBuffer.wrap(shown));
        return channel;
    }

    @Test
    void onlyWhoShowsThePassIsLetIn() throws Exception {
        List<SocketChannel> others = new ArrayList<>();
        try (Rendezvous rendezvous = new Rendezvous(socket)) {
            CompletableFuture<SocketChannel> accepted = CompletableFuture.supplyAsync(() -> {
                try {
                    return rendezvous.accept(() -> true);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            for (int i = 0; i < 60; i++) {
                others.add(call(i % 2 == 0 ? new byte[SocketPass.LENGTH] : new byte[1]));
            }
            call(new byte[2]).close();
            try (SocketChannel expected = SocketPass.connect(socket);
                    SocketChannel met = accepted.get()) {
                expected.write(ByteBuffer.wrap(new byte[] {7}));
                ByteBuffer read = ByteBuffer.allocate(1);
                met.read(read);
                assertThat(read.get(0)).isEqualTo((byte) 7);
            }
            for (SocketChannel other : others) {
                assertThat(isHungUpOn(other)).isTrue();
            }
        }
        assertThat(folder).isEmptyDirectory();
    }

    /** Unread bytes make it a reset. */
    private static boolean isHungUpOn(SocketChannel channel) throws IOException {
        try (channel) {
            return channel.read(ByteBuffer.allocate(1)) < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void aProcessThatEndsWithoutCallingIsNotWaitedFor() throws IOException {
        try (Rendezvous rendezvous = new Rendezvous(socket);
                SocketChannel other = call(new byte[SocketPass.LENGTH])) {
            assertThatThrownBy(() -> rendezvous.accept(() -> false))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The process ended before it reached the grader.");
            assertThat(isHungUpOn(other)).isTrue();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void nobodyElseCanReadThePass() throws IOException {
        Rendezvous rendezvous = new Rendezvous(socket);
        try {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(SocketPass.file(socket))))
                    .isEqualTo("rw-------");
        } finally {
            rendezvous.close();
        }
    }
}
