package io.github.mvngrade.verification.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Code in a Markdown text.
 *
 * @param language what its fence says; empty for code within a sentence
 * @param line where it begins, from 1
 * @param text as it stands there
 */
record CodeBlock(String language, int line, String text) {
    private static final String FENCE = "```";
    private static final Pattern SPAN = Pattern.compile("`([^`]+)`");

    /** The fenced blocks, and the code within sentences, in their order. */
    static List<CodeBlock> in(String markdown) {
        List<CodeBlock> found = new ArrayList<>();
        String language = "";
        StringBuilder block = new StringBuilder();
        int begun = 0;
        int number = 0;
        for (String line : markdown.lines().toList()) {
            number++;
            if (begun == 0 && line.startsWith(FENCE)) {
                language = line.substring(FENCE.length());
                begun = number + 1;
            } else if (begun == 0) {
                int at = number;
                SPAN.matcher(line).results().forEach(span -> found.add(new CodeBlock("", at, span.group(1))));
            } else if (line.equals(FENCE)) {
                found.add(new CodeBlock(language, begun, block.toString()));
                block.setLength(0);
                begun = 0;
            } else {
                block.append(line).append('\n');
            }
        }
        return found;
    }
}
