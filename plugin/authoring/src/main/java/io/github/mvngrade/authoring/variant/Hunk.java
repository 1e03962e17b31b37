package io.github.mvngrade.authoring.variant;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place of a file that a patch changes.
 *
 * @param number within the file, from 1
 * @param start index of the line at which it began when the patch was made, from 0
 * @param before the lines that it replaces, with those around them
 * @param after the lines that it puts there
 */
record Hunk(int number, int start, List<String> before, List<String> after) {
    Hunk {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Where its lines are, each exactly as the patch has it: of several such places, the one nearest to where they are expected.
     *
     * @param from index of the first line that it may begin at
     * @param expected index of the line at which it should begin
     */
    OptionalInt place(List<String> lines, int from, int expected) {
        OptionalInt nearest = OptionalInt.empty();
        for (int at = from; at + before.size() <= lines.size(); at++) {
            boolean nearer = nearest.isEmpty() || Math.abs(at - expected) < Math.abs(nearest.getAsInt() - expected);
            if (nearer && lines.subList(at, at + before.size()).equals(before)) {
                nearest = OptionalInt.of(at);
            }
        }
        return nearest;
    }

    /** The first of its lines that the file hasn't anywhere; empty if it has all of them, but not in a row. */
    Optional<String> missing(List<String> lines) {
        return before.stream().filter(line -> !lines.contains(line)).findFirst();
    }

    /** Whether the file has what it would put there already. */
    boolean isDone(List<String> lines) {
        return !after.isEmpty() && Collections.indexOfSubList(lines, after) >= 0;
    }
}
