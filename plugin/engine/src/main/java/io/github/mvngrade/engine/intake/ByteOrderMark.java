package io.github.mvngrade.engine.intake;

import java.util.Arrays;

/** The mark that some editors put before a text in UTF-8. */
final class ByteOrderMark {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private ByteOrderMark() {}

    static boolean begins(byte[] content) {
        return content.length >= MARK.length && Arrays.equals(content, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** The content without the mark. */
    static byte[] skip(byte[] content) {
        return begins(content) ? Arrays.copyOfRange(content, MARK.length, content.length) : content;
    }
}
