package io.github.mvngrade.authoring.skeleton;

import io.github.mvngrade.authoring.skeleton.Markers.Line;
import io.github.mvngrade.authoring.skeleton.Markers.Role;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the skeleton's source from the solution's.
 *
 * <p>Lines from {@code // BEGIN SOLUTION} to {@code // END SOLUTION} are left out, {@code // STUB: <code>} becomes its code,
 * and single-type imports whose name isn't mentioned any more are left out, too. A mention in a comment keeps the import, as
 * {@code {@link X}} needs it. Lines end with a line feed.
 */
public final class Skeleton {
    private static final Pattern IMPORT =
            Pattern.compile("\\s*import\\s+(?:static\\s+)?(?:\\p{javaJavaIdentifierPart}+\\.)+"
                    + "(?<name>\\p{javaJavaIdentifierPart}+)\\s*;.*");
    private static final Pattern WORD = Pattern.compile("\\p{javaJavaIdentifierPart}+");

    private Skeleton() {}

    /**
     * The text of the skeleton's file; a source without markers stays as it is.
     *
     * @throws MarkerException if the markers don't pair or one is misspelt
     */
    public static String of(SourceText solution) {
        List<Line> marked = Markers.read(solution);
        if (marked.stream().allMatch(line -> line.role() == Role.COMMON)) {
            return solution.text();
        }
        TidyLines unmarked = new TidyLines();
        for (Line line : marked) {
            switch (line.role()) {
                case COMMON, STUB -> unmarked.keep(line.text());
                case SOLUTION, MARKER -> unmarked.drop();
            }
        }
        return withoutUnusedImports(unmarked.lines()).stream()
                .map(line -> line + '\n')
                .collect(Collectors.joining());
    }

    private static List<String> withoutUnusedImports(List<String> lines) {
        Set<String> mentioned = lines.stream()
                .filter(line -> !IMPORT.matcher(line).matches())
                .flatMap(line -> WORD.matcher(line).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        TidyLines used = new TidyLines();
        for (String line : lines) {
            Matcher imported = IMPORT.matcher(line);
            if (imported.matches() && !mentioned.contains(imported.group("name"))) {
                used.drop();
            } else {
                used.keep(line);
            }
        }
        return used.lines();
    }
}
