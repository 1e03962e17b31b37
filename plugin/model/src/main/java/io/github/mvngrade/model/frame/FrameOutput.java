package io.github.mvngrade.model.frame;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Writes frames: length (4 bytes, of what follows up to the seal), number (8 bytes, from 0), type (1 byte), fields, and the
 * seal of all after the length. Safe for use by several threads.
 */
public final class FrameOutput {
    /** Longest text in a frame, in characters; longer ones are cut and marked. */
    public static final int MAX_TEXT = 64 * 1024;

    private static final String CUT = " … (cut)";
    private final DataOutputStream out;
    private final FrameSeal seal;
    private long next;

    /** For a channel that nobody else can reach. */
    public FrameOutput(OutputStream out) {
        this(out, FrameSeal.NONE);
    }

    /** @param seal that each frame gets */
    public FrameOutput(OutputStream out, FrameSeal seal) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
        this.seal = seal;
    }

    /** Writes the fields of one frame. */
    public interface Fields {
        void writeTo(Writer fields) throws IOException;
    }

    /**
     * Writes one frame.
     *
     * @throws UncheckedIOException if the other side of the channel is gone
     */
    public synchronized void write(Enum<?> type, Fields fields) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            DataOutputStream written = new DataOutputStream(content);
            written.writeLong(next);
            written.writeByte(type.ordinal());
            fields.writeTo(new Writer(written));
            next++;
            out.writeInt(content.size());
            content.writeTo(out);
            out.write(seal.of(content.toByteArray()));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("The other side of the channel is gone: " + e.getMessage(), e);
        }
    }

    /** Writes single fields. */
    public record Writer(DataOutputStream out) {
        public void text(String value) throws IOException {
            String kept = value.length() <= MAX_TEXT ? value : value.substring(0, MAX_TEXT - CUT.length()) + CUT;
            bytes(kept.getBytes(StandardCharsets.UTF_8));
        }

        public void bytes(byte[] value) throws IOException {
            out.writeInt(value.length);
            out.write(value);
        }

        public void number(long value) throws IOException {
            out.writeLong(value);
        }

        public void choice(Enum<?> value) throws IOException {
            out.writeByte(value.ordinal());
        }

        public void optional(Optional<String> value) throws IOException {
            out.writeBoolean(value.isPresent());
            if (value.isPresent()) {
                text(value.get());
            }
        }

        public <T> void list(List<T> values, Item<T> item) throws IOException {
            out.writeInt(values.size());
            for (T value : values) {
                item.write(value);
            }
        }
    }

    /** Writes one item of a list. */
    public interface Item<T> {
        void write(T value) throws IOException;
    }
}
