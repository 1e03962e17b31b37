package io.github.mvngrade.engine.author;

import io.github.mvngrade.engine.author.Markers.Line;
import io.github.mvngrade.engine.author.Markers.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds lines of a solution in what a student gets.
 *
 * <p>A line counts if it stands between the markers, has more than 12 characters besides its indentation, and stands
 * nowhere outside them in the author's sources, as {@code return result;} soon does. It is found whatever spaces and
 * comment signs stand around it.
 */
public final class SolutionLeaks {
    private static final int LONGEST_TRIVIAL = 12;

    private final Map<String, String> places = new TreeMap<>();

    /**
     * A line of the solution that a student would get.
     *
     * @param place file and line of what the student gets
     * @param solution file and line in the solution
     * @param text the line, without indentation
     */
    public record Leak(String place, String solution, String text) {
        @Override
        public String toString() {
            return place + ": \"" + text + "\" is a line of the solution (" + solution + ')';
        }
    }

    /**
     * @param sources the author's: solutions with markers, and given sources, whose lines never count
     * @throws MarkerException if the markers don't pair or one is misspelt
     */
    public SolutionLeaks(Collection<SourceText> sources) {
        List<String> common = new ArrayList<>();
        for (SourceText source : sources) {
            for (Line line : Markers.read(source)) {
                String text = normal(line.text());
                if (line.role() != Role.SOLUTION) {
                    common.add(text);
                } else if (text.length() > LONGEST_TRIVIAL) {
                    places.putIfAbsent(text, source.file() + ':' + line.number());
                }
            }
        }
        places.keySet().removeAll(common);
    }

    /** The leaks in these files, in their order. */
    public List<Leak> in(Collection<SourceText> studentFiles) {
        List<Leak> leaks = new ArrayList<>();
        for (SourceText file : studentFiles) {
            List<String> lines = file.lines();
            for (int i = 0; i < lines.size(); i++) {
                String text = normal(lines.get(i));
                String solution = places.get(text);
                if (solution != null) {
                    leaks.add(new Leak(file.file() + ':' + (i + 1), solution, text));
                }
            }
        }
        return List.copyOf(leaks);
    }

    private static String normal(String line) {
        return line.strip().replaceFirst("^(//+|/\\*+|\\*+)\\s*", "").replaceAll("\\s+", " ");
    }
}
