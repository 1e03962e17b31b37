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
 * Writes frames: length (4 bytes, of all that follows), number (8 bytes, from 0), type (1 byte), fields. Safe for use by
 * several threads.
 */
public final class FrameOutput {
    /** Longest text in a frame, in characters; longer ones are cut and marked. */
    public static final int MAX_TEXT = 64 * 1024;

    private static final String CUT = " … (cut)";
    private final DataOutputStream out;
    private long next;

    public FrameOutput(OutputStream out) {
        this.out = new DataOutputStream(new BufferedOutputStream(out));
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
            ByteArrayOutputStream payload = new ByteArrayOutputStream();
            Writer writer = new Writer(new DataOutputStream(payload));
            fields.writeTo(writer);
            out.writeInt(Long.BYTES + 1 + payload.size());
            out.writeLong(next++);
            out.writeByte(type.ordinal());
            payload.writeTo(out);
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
