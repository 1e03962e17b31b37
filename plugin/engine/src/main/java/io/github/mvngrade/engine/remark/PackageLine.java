package io.github.mvngrade.engine.remark;

/**
 * The package that a source declares.
 *
 * @param name empty if it declares none
 * @param line 1-based; 0 if it declares none
 */
record PackageLine(String name, long line) {
    private static final PackageLine NONE = new PackageLine("", 0);
    private static final String WORD = "package";

    static PackageLine in(String source) {
        int start = afterBlanksAndComments(source);
        if (!source.startsWith(WORD, start)) {
            return NONE;
        }
        int end = source.indexOf(';', start);
        String name = end < 0 ? "" : source.substring(start + WORD.length(), end);
        if (name.isEmpty() || !Character.isWhitespace(name.charAt(0))) {
            return NONE;
        }
        long line =
                1 + source.substring(0, start).chars().filter(c -> c == '\n').count();
        return new PackageLine(name.replaceAll("\\s", ""), line);
    }

    private static int afterBlanksAndComments(String source) {
        int at = 0;
        while (at < source.length()) {
            if (Character.isWhitespace(source.charAt(at))) {
                at++;
            } else if (source.startsWith("//", at)) {
                at = after(source, "\n", at);
            } else if (source.startsWith("/*", at)) {
                at = after(source, "*/", at + 2);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int after(String source, String end, int from) {
        int found = source.indexOf(end, from);
        return found < 0 ? source.length() : found + end.length();
    }
}
