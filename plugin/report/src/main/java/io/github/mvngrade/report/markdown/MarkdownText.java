package io.github.mvngrade.report.markdown;

import io.github.mvngrade.record.text.Excerpt;
import io.github.mvngrade.report.words.Visible;

/** Text of others within Markdown: it is shown as it is, and neither marks anything up nor ends what it stands in. */
final class MarkdownText {
    private static final int LONGEST = 2000;

    private MarkdownText() {}

    /** In one line of a paragraph, a heading or a table's cell. */
    static String inline(String text) {
        return Visible.line(text).replaceAll("[\\\\`*_\\[\\]<>|~&$#@]", "\\\\$0");
    }

    /**
     * In a block of its own, line by line. GitHub ends such a block at a line with {@code </pre>}, and at nothing else; within it
     * nobody is mentioned.
     */
    static String block(String text) {
        String shown = Excerpt.of(Visible.inLog(text).strip(), LONGEST, any -> 1);
        return "<pre>\n" + html(shown) + "\n</pre>\n";
    }

    /** Between two tags. */
    static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
