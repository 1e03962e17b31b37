package io.github.mvngrade.report.words;

/**
 * Where a text can be cut so that a reader recognises the pieces.
 *
 * <p>A word is a run of letters, digits, marks on them, {@code _} and {@code $}; a number is a word with its sign, its decimal
 * point and its exponent: {@code -1.5E-3}.
 *
 * @param text that is to be cut
 */
public record Spelling(String text) {
    private static final int JOINER = 0x200d;

    /** Whether it is one word or number, and nothing else. */
    public boolean isOneWord() {
        if (text.isEmpty() || text.length() == 1 && !isOfWord(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isInWord(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cut before this index would leave a part of a word on both sides. */
    public boolean isInWord(int index) {
        if (index <= 0 || index >= text.length()) {
            return false;
        }
        boolean after = isOfWord(text.codePointAt(index));
        return isOfWord(text.codePointBefore(index))
                ? after || isSignOfExponent(index) || isPoint(index)
                : after && (isSignOfExponent(index - 1) || isPoint(index - 1) || isSign(index - 1));
    }

    /** Whether a cut before this index would take apart what is shown as one character. */
    public boolean isInCharacter(int index) {
        if (index <= 0 || index >= text.length()) {
            return false;
        }
        if (Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))) {
            return true;
        }
        int before = text.codePointBefore(index);
        int after = text.codePointAt(index);
        return isMark(after)
                || after == JOINER
                || before == JOINER
                || isSkinTone(after)
                || isOfFlag(before) && isOfFlag(after);
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || c == '_' || c == '$';
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSkinTone(int c) {
        return c >= 0x1f3fb && c <= 0x1f3ff;
    }

    /** Two such letters make a flag. */
    private static boolean isOfFlag(int c) {
        return c >= 0x1f1e6 && c <= 0x1f1ff;
    }

    private boolean isPoint(int index) {
        return is(index, ".") && isDigit(index - 1) && isDigit(index + 1);
    }

    /** A minus after a word subtracts or joins. */
    private boolean isSign(int index) {
        return is(index, "+-") && isDigit(index + 1) && (index == 0 || !isOfWord(text.codePointBefore(index)));
    }

    private boolean isSignOfExponent(int index) {
        return is(index, "+-") && isDigit(index + 1) && is(index - 1, "eE") && isDigit(index - 2);
    }

    private boolean is(int index, String oneOf) {
        return index >= 0 && index < text.length() && oneOf.indexOf(text.charAt(index)) >= 0;
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < text.length() && Character.isDigit(text.charAt(index));
    }
}
