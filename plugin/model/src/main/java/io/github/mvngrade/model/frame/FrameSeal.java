package io.github.mvngrade.model.frame;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * What a frame ends with, so that its reader knows who wrote it: the HMAC with SHA-256 (RFC 2104) of its content, by a key
 * that only the two ends of one channel have. With no seal, a frame ends with its content.
 *
 * <p>It uses the JDK's digest and not its {@code Mac}, which takes each new JVM some 50 ms longer to load.
 */
public final class FrameSeal {
    /** How long a key is, and a seal, in bytes. */
    public static final int BYTES = 32;

    /** For a channel that nobody else can reach. */
    public static final FrameSeal NONE = new FrameSeal(new byte[0]);

    /** What SHA-256 takes in at a time, in bytes. */
    private static final int BLOCK = 64;

    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final byte[] key;
    private final MessageDigest inner;
    private final MessageDigest outer;

    private FrameSeal(byte[] key) {
        this.key = key;
        // Made now, before a submission can take away what makes them; only ever cloned.
        this.inner = begun(key, INNER);
        this.outer = begun(key, OUTER);
    }

    /** One with a key that was never used before. */
    public static FrameSeal fresh() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new FrameSeal(key);
    }

    /** @param key any number of bytes up to 64 */
    static FrameSeal by(byte[] key) {
        return new FrameSeal(key.clone());
    }

    /**
     * Waits for the key that the other end hands over: the first bytes of a channel, before any frame.
     *
     * @throws EOFException if the channel ends before
     */
    public static FrameSeal receive(InputStream in) throws IOException {
        byte[] key = new byte[BYTES];
        new DataInputStream(in).readFully(key);
        return new FrameSeal(key);
    }

    /** Hands the key over to the other end. */
    public void handOver(OutputStream out) throws IOException {
        out.write(key);
        out.flush();
    }

    /** The same key for one direction of the channel: a frame that is sent back to where it came from isn't taken. */
    public FrameSeal towards(Direction direction) {
        return new FrameSeal(of(new byte[] {(byte) direction.ordinal()}));
    }

    /** Who reads the frames. */
    public enum Direction {
        SUBJECT,
        GRADER
    }

    /** How many bytes it has. */
    int length() {
        return key.length == 0 ? 0 : BYTES;
    }

    /** The seal of this content; empty without one. */
    byte[] of(byte[] content) {
        if (key.length == 0) {
            return new byte[0];
        }
        return copy(outer).digest(copy(inner).digest(content));
    }

    /** Whether this is the content's seal; it takes as long for a wrong one as for the right one. */
    boolean fits(byte[] seal, byte[] content) {
        return MessageDigest.isEqual(seal, of(content));
    }

    private static MessageDigest begun(byte[] key, byte pad) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= pad;
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(block);
            return digest;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The JDK's SHA-256 can be cloned", e);
        }
    }
}
