package io.github.mvngrade.model.frame;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link FrameOutput} writes, and refuses everything else. */
public final class FrameInput {
    private static final int HEADER = Long.BYTES + 1;
    private final DataInputStream in;
    private final int maxLength;
    private final FrameSeal seal;
    private long next;

    /**
     * For a channel that nobody else can reach.
     *
     * @param maxLength the longest frame to accept, in bytes
     */
    public FrameInput(InputStream in, int maxLength) {
        this(in, maxLength, FrameSeal.NONE);
    }

    /**
     * @param maxLength the longest frame to accept, in bytes, without its seal
     * @param seal that each frame must have
     */
    public FrameInput(InputStream in, int maxLength, FrameSeal seal) {
        this.in = new DataInputStream(new BufferedInputStream(in));
        this.maxLength = maxLength;
        this.seal = seal;
    }

    /** One frame: its type and its fields. */
    public record Frame<T extends Enum<T>>(T type, Reader fields) {}

    /**
     * Waits for one frame.
     *
     * @throws EndOfStreamException if the stream ends here
     * @throws ProtocolException if what comes isn't the next frame
     */
    public <T extends Enum<T>> Frame<T> read(Class<T> types) throws IOException {
        byte[] content = content();
        DataInputStream fields = new DataInputStream(new ByteArrayInputStream(content));
        long number = fields.readLong();
        if (number != next) {
            throw new ProtocolException("Frame " + next + " was expected, but frame " + number + " came");
        }
        next++;
        return new Frame<>(pick(types, fields.readUnsignedByte()), new Reader(fields));
    }

    private byte[] content() throws IOException {
        try {
            int length = in.readInt();
            if (length < HEADER || length > maxLength) {
                throw new ProtocolException(
                        "A frame must have " + HEADER + " to " + maxLength + " bytes, but one claims " + length);
            }
            byte[] content = new byte[length];
            in.readFully(content);
            byte[] sealed = new byte[seal.length()];
            in.readFully(sealed);
            if (!seal.fits(sealed, content)) {
                throw new ProtocolException("Frame " + next + " isn't sealed with this channel's key");
            }
            return content;
        } catch (EOFException e) {
            throw new EndOfStreamException("The stream ended before its last frame (after " + next + " frames)", e);
        }
    }

    private static <T extends Enum<T>> T pick(Class<T> types, int ordinal) throws ProtocolException {
        T[] constants = types.getEnumConstants();
        if (ordinal >= constants.length) {
            throw new ProtocolException("There is no " + types.getSimpleName() + " with number " + ordinal);
        }
        return constants[ordinal];
    }

    /** Reads single fields. */
    public record Reader(DataInputStream in) {
        public String text() throws IOException {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        public byte[] bytes() throws IOException {
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new ProtocolException(
                        "A field claims " + length + " bytes where its frame has " + in.available() + " left");
            }
            return in.readNBytes(length);
        }

        public long number() throws IOException {
            return in.readLong();
        }

        public <T extends Enum<T>> T choice(Class<T> types) throws IOException {
            return pick(types, in.readUnsignedByte());
        }

        public Optional<String> optional() throws IOException {
            return in.readBoolean() ? Optional.of(text()) : Optional.empty();
        }

        public <T> List<T> list(Item<T> item) throws IOException {
            int size = in.readInt();
            if (size < 0 || size > in.available()) {
                throw new ProtocolException(
                        "A list claims " + size + " items where its frame has " + in.available() + " bytes left");
            }
            List<T> values = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                values.add(item.read());
            }
            return values;
        }

        public void requireEnd() throws IOException {
            if (in.available() > 0) {
                throw new ProtocolException("A frame has " + in.available() + " bytes too many");
            }
        }
    }

    /** Reads one item of a list. */
    public interface Item<T> {
        T read() throws IOException;
    }
}
