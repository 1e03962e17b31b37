package io.github.mvngrade.record.grade;

/** How many bytes a text takes in a JSON document, which keeps every character as it is. */
final class JsonSize {
    private static final int ESCAPED = 6;
    private static final int SHORTLY_ESCAPED = 2;
    private static final int FIRST_OF_TWO_BYTES = 0x80;
    private static final int FIRST_OF_THREE_BYTES = 0x800;

    private JsonSize() {}

    static long of(String text) {
        return text.codePoints().mapToLong(JsonSize::of).sum();
    }

    /** Of one code point, which may be half a surrogate pair. */
    static int of(int c) {
        if (c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t') {
            return SHORTLY_ESCAPED;
        }
        if (c < ' ' || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            return ESCAPED;
        }
        if (c < FIRST_OF_TWO_BYTES) {
            return 1;
        }
        int bytes = c < FIRST_OF_THREE_BYTES ? 2 : 3;
        return Character.isBmpCodePoint(c) ? bytes : bytes + 1;
    }
}
