package io.github.mvngrade.authoring.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds by its markers which part of a source is the solution's. */
final class Markers {
    private static final String BEGIN = "// BEGIN SOLUTION";
    private static final String END = "// END SOLUTION";
    private static final String STUB = "// STUB: ";
    // A marker that is spelt otherwise would leave the solution in the skeleton.
    private static final Pattern MISSPELT =
            Pattern.compile("//\\s*(BEGIN|END)\\s*SOLUTION\\b|//\\s*STUB\\b", Pattern.CASE_INSENSITIVE);

    /** What a line is. */
    enum Role {
        /** In solution and skeleton. */
        COMMON,
        /** In the solution only. */
        SOLUTION,
        /** In the skeleton only; a comment in the solution. */
        STUB,
        /** Begins or ends what is in the solution only. */
        MARKER
    }

    /**
     * One line of a marked source.
     *
     * @param number from 1
     * @param role what it is
     * @param text as it is in the source; for a stub, as it is in the skeleton
     */
    record Line(int number, Role role, String text) {}

    private Markers() {}

    /** @throws MarkerException if the markers don't pair or one is misspelt */
    static List<Line> read(SourceText source) {
        List<Line> lines = new ArrayList<>();
        int begun = 0;
        for (String text : source.lines()) {
            int number = lines.size() + 1;
            String marker = text.strip();
            Line line = line(source.file(), number, text, begun);
            if (marker.equals(BEGIN)) {
                begun = number;
            } else if (marker.equals(END)) {
                begun = 0;
            }
            lines.add(line);
        }
        if (begun > 0) {
            throw new MarkerException(
                    source.file(), begun, "\"" + BEGIN + "\" has no \"" + END + "\"; add it where the solution ends");
        }
        return lines;
    }

    /** @param begun the number of the line that began the part around this one; 0 if there is none */
    private static Line line(String file, int number, String text, int begun) {
        String marker = text.strip();
        if (marker.equals(BEGIN)) {
            if (begun > 0) {
                throw new MarkerException(
                        file,
                        number,
                        "\"" + BEGIN + "\" within the solution part that begins in line " + begun + "; end that first");
            }
            return new Line(number, Role.MARKER, text);
        }
        if (marker.equals(END)) {
            if (begun == 0) {
                throw new MarkerException(
                        file, number, "\"" + END + "\" without \"" + BEGIN + "\"; add it where the solution begins");
            }
            return new Line(number, Role.MARKER, text);
        }
        if (marker.startsWith(STUB)) {
            return stub(file, number, text, begun);
        }
        if (MISSPELT.matcher(text).find()) {
            throw new MarkerException(
                    file,
                    number,
                    "\"" + marker + "\" looks like a marker but isn't one; a line of its own must read \"" + BEGIN
                            + "\", \"" + END + "\" or \"" + STUB + "<code>\"");
        }
        return new Line(number, begun > 0 ? Role.SOLUTION : Role.COMMON, text);
    }

    private static Line stub(String file, int number, String text, int begun) {
        if (begun > 0) {
            throw new MarkerException(
                    file,
                    number,
                    "a stub within the solution part that begins in line " + begun
                            + " would be lost; put it before or after that part");
        }
        int start = text.indexOf(STUB);
        return new Line(
                number,
                Role.STUB,
                text.substring(0, start) + text.substring(start + STUB.length()).strip());
    }
}
