package io.github.mvngrade.engine.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A pattern of relative paths, such as <code>src/main/java/&#42;&#42;/&#42;.java</code>.
 *
 * <p>{@code **} stands for any number of folders, also for none (unlike in {@link java.nio.file.PathMatcher}),
 * {@code *} and {@code ?} for characters of one name, <code>{a,b}</code> for either. No wildcard matches a name that
 * starts with a dot: hidden folders and what file managers leave behind ({@code ._A.java}) are no part of a submission
 * unless a pattern spells the dot out.
 */
final class Glob {
    private static final String ANY_FOLDERS = "**";

    private final String text;
    private final List<Segment> segments;

    /** @throws IllegalArgumentException if the pattern isn't relative, or uses what isn't supported */
    Glob(String text) {
        if (text.isBlank() || text.matches("(?s).*[\\[\\]\\\\:\\p{Cntrl}].*")) {
            throw new IllegalArgumentException(
                    "A glob must be a relative path with / that may contain **, *, ? and {a,b}, but is \"" + text
                            + '"');
        }
        this.text = text;
        this.segments = Arrays.stream(text.split("/", -1))
                .map(name -> Segment.of(name, text))
                .toList();
    }

    /** Whether the pattern matches this path, given by its segments. */
    boolean matches(List<String> path) {
        return after(path).get(segments.size());
    }

    /** Whether the pattern could match something below this folder. */
    boolean mayMatchBelow(List<String> folder) {
        int open = after(folder).nextSetBit(0);
        return open >= 0 && open < segments.size();
    }

    /** Whether a segment of the pattern is this very name, without a wildcard. */
    boolean spellsOut(String name) {
        return segments.stream().anyMatch(segment -> segment.text().equals(name));
    }

    /** How much of the pattern may be used up after these names. */
    private BitSet after(List<String> names) {
        BitSet used = new BitSet();
        add(used, 0);
        for (String name : names) {
            BitSet next = new BitSet();
            for (int i = used.nextSetBit(0); i >= 0 && i < segments.size(); i = used.nextSetBit(i + 1)) {
                if (segments.get(i).admits(name)) {
                    add(next, segments.get(i).anyFolders() ? i : i + 1);
                }
            }
            used = next;
        }
        return used;
    }

    private void add(BitSet used, int position) {
        int open = position;
        used.set(open);
        while (open < segments.size() && segments.get(open).anyFolders()) {
            used.set(++open);
        }
    }

    @Override
    public String toString() {
        return text;
    }

    private record Segment(String text, Pattern pattern) {
        static Segment of(String name, String glob) {
            boolean nested = name.matches(".*\\{[^}]*\\{.*");
            boolean closed = name.replaceAll("\\{[^{}]*}", "").matches("[^{}]*");
            if (name.isEmpty() || name.equals(".") || name.equals("..") || nested || !closed) {
                throw new IllegalArgumentException("A glob must be a relative path without empty segments, . and .., "
                        + "each { closed before the next / or {, but is \"" + glob + '"');
            }
            return new Segment(name, Pattern.compile(regex(name), Pattern.DOTALL));
        }

        private static String regex(String name) {
            StringBuilder regex = new StringBuilder();
            boolean choosing = false;
            for (char c : name.replaceAll("\\*+", "*").toCharArray()) {
                choosing = c == '{' || choosing && c != '}';
                regex.append(
                        switch (c) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            case '{' -> "(?:";
                            case '}' -> ")";
                            default -> choosing && c == ',' ? "|" : Pattern.quote(String.valueOf(c));
                        });
            }
            return regex.toString();
        }

        boolean anyFolders() {
            return text.equals(ANY_FOLDERS);
        }

        boolean admits(String name) {
            boolean unspelledDot = name.startsWith(".") && !text.startsWith(".");
            return !unspelledDot && pattern.matcher(name).matches();
        }
    }
}
