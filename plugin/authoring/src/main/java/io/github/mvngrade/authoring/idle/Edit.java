package io.github.mvngrade.authoring.idle;

import java.util.Comparator;
import java.util.List;

/**
 * Some characters of a text, replaced.
 *
 * @param start offset of the first character that goes
 * @param end offset after the last one that goes; {@code start} if none goes
 * @param text what comes in their place
 */
record Edit(int start, int end, String text) {
    /** The text after all of these, none of which overlaps another. */
    static String all(List<Edit> edits, String text) {
        StringBuilder edited = new StringBuilder(text);
        edits.stream()
                .sorted(Comparator.comparingInt(Edit::start).reversed())
                .forEach(edit -> edited.replace(edit.start, edit.end, edit.text));
        return edited.toString();
    }
}
