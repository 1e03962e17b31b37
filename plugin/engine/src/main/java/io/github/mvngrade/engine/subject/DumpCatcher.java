package io.github.mvngrade.engine.subject;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Picks a JVM's dump of its threads out of what else it prints. A program that prints without end prints before the dump and
 * right after it, but not in between: the JVM stands still meanwhile. Of several dumps the last whole one counts.
 */
final class DumpCatcher {
    private static final byte[] HEAD = ThreadDump.HEAD.getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] LAST_SECTION = ThreadDump.LAST_SECTION.getBytes(StandardCharsets.ISO_8859_1);
    private static final int MOST_BYTES = 512 * 1024;

    private final ByteArrayOutputStream caught = new ByteArrayOutputStream();
    private int matchedHead;
    private int matchedEnd;
    private boolean inside;
    private Optional<String> whole = Optional.empty();

    /** Takes in what was printed next. */
    void take(byte[] printed, int count) {
        for (int i = 0; i < count; i++) {
            take(printed[i]);
        }
    }

    private void take(byte next) {
        matchedHead = matched(HEAD, matchedHead, next);
        if (matchedHead == HEAD.length) {
            matchedHead = 0;
            begin();
        } else if (inside) {
            matchedEnd = matched(LAST_SECTION, matchedEnd, next);
            caught.write(next);
            if (matchedEnd == LAST_SECTION.length || caught.size() == MOST_BYTES) {
                inside = false;
                whole = Optional.of(caught.toString(StandardCharsets.UTF_8));
            }
        }
    }

    private void begin() {
        caught.reset();
        caught.writeBytes(HEAD);
        matchedEnd = 0;
        inside = true;
    }

    /** How much of the pattern is matched with the next byte; neither pattern repeats its own beginning. */
    private static int matched(byte[] pattern, int before, byte next) {
        if (next == pattern[before]) {
            return before + 1;
        }
        return next == pattern[0] ? 1 : 0;
    }

    /** Whether a dump came whole. */
    boolean isComplete() {
        return whole.isPresent();
    }

    /** The last whole dump, or else what came of one; empty if none did. */
    String text() {
        return whole.orElseGet(() -> caught.toString(StandardCharsets.UTF_8));
    }
}
