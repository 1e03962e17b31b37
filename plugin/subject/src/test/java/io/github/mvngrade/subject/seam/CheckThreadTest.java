package io.github.mvngrade.subject.seam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckThreadTest {
    private static final int MANY = 2_000;

    @TempDir
    Path folder;

    private interface Work {
        void run() throws Exception;
    }

    private static void onACheckThread(Work work) throws Exception {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new CheckThread(
                () -> {
                    try {
                        work.run();
                    } catch (Throwable failure) {
                        thrown.set(failure);
                    }
                },
                "main");
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
    }

    @Test
    void codeOfASubmissionIsInterruptedAsOnAnyThread() throws Exception {
        onACheckThread(() -> {
            Thread.currentThread().interrupt();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
            assertThat(Thread.interrupted()).isTrue();
        });
    }

    @Test
    void whatIsUndisturbedSeesNoInterruptFromBeforeNorFromMeanwhile() throws Exception {
        onACheckThread(() -> {
            Thread.currentThread().interrupt();
            boolean seen = CheckThread.undisturbed(() -> {
                boolean before = Thread.currentThread().isInterrupted();
                Thread.currentThread().interrupt();
                return before || Thread.currentThread().isInterrupted();
            });
            assertThat(seen).isFalse();
            Thread.currentThread().interrupt();
            assertThat(Thread.interrupted()).isTrue();
        });
    }

    @Test
    void undisturbedWithinUndisturbedStaysSo() throws Exception {
        onACheckThread(() -> CheckThread.undisturbed(() -> {
            CheckThread.undisturbed(() -> 1);
            Thread.currentThread().interrupt();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            return 1;
        }));
    }

    @Test
    void anotherThreadDoesItAsItIs() throws IOException {
        assertThat(CheckThread.undisturbed(() -> 7)).isEqualTo(7);
        assertThat(CheckThread.awaitEnd(new Thread(), 1)).isTrue();
    }

    @Test
    void noInterruptClosesTheGradersChannel() throws Exception {
        Path socket = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            SocketChannel subject = SocketChannel.open(UnixDomainSocketAddress.of(socket));
            SocketChannel grader = server.accept();
            onACheckThread(() -> exchange(subject, grader));
            assertThat(subject.isOpen()).isTrue();
            subject.close();
            grader.close();
        }
    }

    /** The channel's own thread is interrupted all the while, by itself and by another. */
    private static void exchange(SocketChannel subject, SocketChannel grader) throws Exception {
        Thread self = Thread.currentThread();
        CountDownLatch done = new CountDownLatch(1);
        Thread nuisance = new Thread(() -> {
            while (done.getCount() > 0) {
                self.interrupt();
            }
        });
        nuisance.start();
        InputStream in = GraderStreams.input(subject);
        OutputStream out = GraderStreams.output(subject);
        InputStream other = java.nio.channels.Channels.newInputStream(grader);
        OutputStream back = java.nio.channels.Channels.newOutputStream(grader);
        Thread echo = new CheckThread(() -> echo(other, back), "grader");
        echo.start();
        try {
            for (int i = 0; i < MANY; i++) {
                self.interrupt();
                out.write(i & 0x7f);
                assertThat(in.read()).isEqualTo(i & 0x7f);
            }
        } finally {
            done.countDown();
            grader.shutdownOutput();
        }
        assertThat(CheckThread.awaitEnd(nuisance, 10_000)).isTrue();
    }

    private static void echo(InputStream from, OutputStream to) {
        try {
            CheckThread.undisturbed(() -> {
                for (int i = 0; i < MANY; i++) {
                    to.write(from.read());
                }
                return MANY;
            });
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
