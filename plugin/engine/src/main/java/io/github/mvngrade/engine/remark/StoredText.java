package io.github.mvngrade.engine.remark;

import io.github.mvngrade.model.grade.Remark;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a file is text in UTF-8, which is what the compiler reads. */
final class StoredText {
    /** So much of a text in UTF-16 is looked at: of the sources' characters nearly all are ASCII. */
    private static final int SAMPLE = 200;

    private static final double MOSTLY = 0.8;

    private StoredText() {}

    /** Says what a file is instead; empty if it is UTF-8. */
    static Optional<Remark> remark(String file, byte[] content) {
        if (isUtf16(content)) {
            return Optional.of(Remark.of(Remark.Kind.UTF_16, file));
        }
        int zero = IntStream.range(0, content.length)
                .filter(i -> content[i] == 0)
                .findFirst()
                .orElse(-1);
        if (zero >= 0) {
            return Optional.of(new Remark(Remark.Kind.BINARY, file, line(content, zero), List.of()));
        }
        int malformed = malformed(content);
        return malformed < 0
                ? Optional.empty()
                : Optional.of(new Remark(Remark.Kind.NOT_UTF_8, file, line(content, malformed), List.of()));
    }

    /** By the mark at its beginning, or since every second byte is 0. */
    private static boolean isUtf16(byte[] content) {
        if (content.length < 2) {
            return false;
        }
        int first = Byte.toUnsignedInt(content[0]) << 8 | Byte.toUnsignedInt(content[1]);
        return first == 0xFEFF || first == 0xFFFE || zeros(content, 0) >= MOSTLY || zeros(content, 1) >= MOSTLY;
    }

    /** The share of zeros among every second byte from there; none if the bytes between them are zeros too. */
    private static double zeros(byte[] content, int from) {
        int end = Math.min(content.length, SAMPLE) & ~1;
        int pairs = end / 2;
        long zeros = IntStream.range(0, pairs)
                .filter(i -> content[2 * i + from] == 0 && content[2 * i + 1 - from] != 0)
                .count();
        return (double) zeros / pairs;
    }

    /** Where the first bytes are that are no character in UTF-8; negative if there are none. */
    private static int malformed(byte[] content) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CoderResult result = decoder.decode(bytes, CharBuffer.allocate(content.length + 1), true);
        return result.isError() ? bytes.position() : -1;
    }

    private static long line(byte[] content, int at) {
        return 1 + IntStream.range(0, at).filter(i -> content[i] == '\n').count();
    }
}
