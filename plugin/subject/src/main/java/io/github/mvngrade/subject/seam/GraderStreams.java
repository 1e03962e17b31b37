package io.github.mvngrade.subject.seam;

import io.github.mvngrade.model.frame.SocketStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;

/** Streams over the grader's channel that no interrupt of a {@link CheckThread} closes. */
public final class GraderStreams {
    private GraderStreams() {}

    /** A stream that reads the channel and doesn't close it. */
    public static InputStream input(SocketChannel channel) {
        InputStream in = SocketStreams.input(channel);
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return CheckThread.undisturbed(in::read);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return CheckThread.undisturbed(() -> in.read(bytes, offset, length));
            }
        };
    }

    /** A stream that writes the channel and doesn't close it. */
    public static OutputStream output(SocketChannel channel) {
        OutputStream out = SocketStreams.output(channel);
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                write(new byte[] {(byte) value}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                CheckThread.undisturbed(() -> {
                    out.write(bytes, offset, length);
                    return length;
                });
            }
        };
    }
}
