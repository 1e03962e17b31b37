package io.github.mvngrade.authoring.variant;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What a patch does to one file.
 *
 * @param path from the exercise's folder, with {@code /}
 * @param kind what becomes of the file
 * @param hunks in the order of their places
 */
record FileChange(String path, Kind kind, List<Hunk> hunks) {
    private static final String CRLF = "\r\n";
    private static final int LONGEST = 100;

    /** What becomes of a file. */
    enum Kind {
        CHANGED,
        ADDED,
        REMOVED
    }

    FileChange {
        hunks = List.copyOf(hunks);
    }

    /** @throws VariantException if it doesn't fit */
    void applyTo(SortedMap<String, String> sources, Patch patch) throws VariantException {
        String text = sources.get(path);
        if (kind == Kind.ADDED) {
            if (text != null) {
                throw patch.doesNotFit("it adds " + path + ", which the solution has, too");
            }
            sources.put(
                    path,
                    joined(hunks.stream().flatMap(hunk -> hunk.after().stream()).toList(), "\n"));
            return;
        }
        if (text == null) {
            throw patch.doesNotFit("it changes " + path + ", which the solution doesn't have");
        }
        List<String> lines = changed(text.lines().toList(), patch);
        if (kind == Kind.CHANGED) {
            sources.put(path, joined(lines, text.contains(CRLF) ? CRLF : "\n"));
        } else if (lines.isEmpty()) {
            sources.remove(path);
        } else {
            throw patch.doesNotFit("it removes " + path + ", of which lines would be left");
        }
    }

    private List<String> changed(List<String> lines, Patch patch) throws VariantException {
        List<String> changed = new ArrayList<>();
        int next = 0;
        int moved = 0;
        for (Hunk hunk : hunks) {
            OptionalInt found = hunk.place(lines, next, hunk.start() + moved);
            if (found.isEmpty()) {
                throw patch.doesNotFit("hunk " + hunk.number() + " of " + path + ", which was made for line "
                        + (hunk.start() + 1) + ", " + why(hunk, lines));
            }
            int place = found.getAsInt();
            changed.addAll(lines.subList(next, place));
            changed.addAll(hunk.after());
            next = place + hunk.before().size();
            moved = place - hunk.start();
        }
        changed.addAll(lines.subList(next, lines.size()));
        return changed;
    }

    private static String why(Hunk hunk, List<String> lines) {
        if (hunk.isDone(lines)) {
            return "changes what the solution has already";
        }
        return hunk.missing(lines)
                .map(line -> "needs the line \"" + shortened(line.strip()) + "\", which isn't there")
                .orElse("needs lines in a row that are apart there");
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    private static String joined(List<String> lines, String lineEnd) {
        return lines.stream().map(line -> line + lineEnd).collect(Collectors.joining());
    }
}
