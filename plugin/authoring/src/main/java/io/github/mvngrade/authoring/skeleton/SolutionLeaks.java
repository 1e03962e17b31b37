package io.github.mvngrade.authoring.skeleton;

import io.github.mvngrade.authoring.skeleton.Markers.Line;
import io.github.mvngrade.authoring.skeleton.Markers.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds lines of a solution or of a hidden check in what a student gets.
 *
 * <p>A line counts if it is between the markers or in a hidden source, has more than 12 characters without its indentation,
 * and is nowhere else in the author's sources, as a line like {@code return result;} easily is. It is found whatever spaces
 * and comment signs are around it.
 */
public final class SolutionLeaks {
    private static final int LONGEST_TRIVIAL = 12;

    private final Map<String, String> places = new TreeMap<>();

    /**
     * A line that a student would get and must not.
     *
     * @param place file and line of what the student gets
     * @param origin file and line in the solution or the hidden check
     * @param text the line, without indentation
     */
    public record Leak(String place, String origin, String text) {
        @Override
        public String toString() {
            return place + ": \"" + text + "\" is a line of " + origin + ", which students don't get";
        }
    }

    /**
     * @param sources the author's: solutions with markers; given sources and visible checks, whose lines never count
     * @param hidden sources of hidden checks, whose lines count as a solution's do
     * @throws MarkerException if the markers don't pair or one is misspelt
     */
    public SolutionLeaks(Collection<SourceText> sources, Collection<SourceText> hidden) {
        List<String> common = new ArrayList<>();
        for (SourceText source : sources) {
            for (Line line : Markers.read(source)) {
                String text = normal(line.text());
                if (line.role() != Role.SOLUTION) {
                    common.add(text);
                } else {
                    remember(text, source.file(), line.number());
                }
            }
        }
        for (SourceText source : hidden) {
            List<String> lines = source.lines();
            for (int i = 0; i < lines.size(); i++) {
                remember(normal(lines.get(i)), source.file(), i + 1);
            }
        }
        places.keySet().removeAll(common);
    }

    private void remember(String text, String file, int line) {
        if (text.length() > LONGEST_TRIVIAL) {
            places.putIfAbsent(text, file + ':' + line);
        }
    }

    /** The leaks in these files, in their order. */
    public List<Leak> in(Collection<SourceText> studentFiles) {
        List<Leak> leaks = new ArrayList<>();
        for (SourceText file : studentFiles) {
            List<String> lines = file.lines();
            for (int i = 0; i < lines.size(); i++) {
                String text = normal(lines.get(i));
                String origin = places.get(text);
                if (origin != null) {
                    leaks.add(new Leak(file.file() + ':' + (i + 1), origin, text));
                }
            }
        }
        return List.copyOf(leaks);
    }

    private static String normal(String line) {
        return line.strip().replaceFirst("^(//+|/\\*+|\\*+)\\s*", "").replaceAll("\\s+", " ");
    }
}
