package io.github.mvngrade.report.coverage;

import io.github.mvngrade.model.coverage.Counter;
import io.github.mvngrade.model.coverage.Coverage;
import io.github.mvngrade.model.coverage.SourceCoverage;
import io.github.mvngrade.model.coverage.SourceLine;
import io.github.mvngrade.report.words.Visible;
import java.util.ArrayList;
import java.util.List;

/**
 * What the checks ran, as the page shows it.
 *
 * @param figures of all files, in words, or why there are none
 * @param files in the order of paths; none without figures
 */
public record CoverageView(String figures, List<File> files) {
    /** Characters that sources take on one page, all files together: some 2,000 lines. */
    private static final long MOST_SOURCE = 300_000;

    /** What a line's number, its words and their markup take. */
    private static final int MARKUP = 110;

    /** Columns of one line; a longer one wasn't written by hand. */
    private static final int LONGEST_LINE = 300;

    /**
     * One source.
     *
     * @param path relative to the submission's folder
     * @param figures in words
     * @param lines its source; none if the page has no room for it
     * @param note what isn't shown; empty if all is
     */
    public record File(String path, String figures, List<Line> lines, String note) {}

    /**
     * One line.
     *
     * @param number from 1 on
     * @param slug of its colour's class
     * @param ran whether it ran, in words; empty if it has no code
     * @param text of the line
     */
    public record Line(String number, String slug, String ran, String text) {}

    public static CoverageView of(Coverage coverage) {
        if (coverage.files().isEmpty()) {
            return new CoverageView(coverage.reason(), List.of());
        }
        List<File> files = new ArrayList<>();
        long room = MOST_SOURCE;
        for (SourceCoverage file : coverage.files()) {
            long size = file.source().stream()
                    .mapToLong(
                            line -> MARKUP + Math.min(LONGEST_LINE, line.text().length()))
                    .sum();
            boolean fits = size <= room;
            room -= fits ? size : 0;
            files.add(new File(
                    file.path(),
                    figures(file.lines(), file.branches()),
                    fits ? lines(file) : List.of(),
                    fits ? "" : "There is no room for this source here; grade.json has the numbers of its lines."));
        }
        return new CoverageView(figures(coverage.lines(), coverage.branches()) + " ran", files);
    }

    private static String figures(Counter lines, Counter branches) {
        if (lines.total() == 0) {
            return "no code";
        }
        String ofLines = share(lines) + " lines (" + lines.percent() + " %)";
        return branches.total() == 0 ? ofLines : ofLines + ", " + share(branches) + " branches";
    }

    private static String share(Counter counter) {
        return counter.covered() + " of " + counter.total();
    }

    private static List<Line> lines(SourceCoverage file) {
        List<Line> lines = new ArrayList<>();
        for (SourceLine line : file.source()) {
            lines.add(new Line(String.valueOf(lines.size() + 1), slug(line), ran(line), text(line)));
        }
        return lines;
    }

    private static String slug(SourceLine line) {
        return switch (line.status()) {
            case EMPTY -> "empty";
            case MISSED -> "missed";
            case PARTLY -> "partly";
            case FULL -> "ran";
        };
    }

    private static String ran(SourceLine line) {
        String where = line.ran() == SourceLine.Ran.ONLY_CHILDREN ? ", child" : "";
        return switch (line.status()) {
            case EMPTY -> "";
            case MISSED -> "missed";
            case FULL -> "ran" + where;
            case PARTLY -> "partly" + branches(line.branches()) + where;
        };
    }

    private static String branches(Counter branches) {
        return branches.total() == 0 ? "" : " " + branches.covered() + "/" + branches.total();
    }

    private static String text(SourceLine line) {
        String text = Visible.of(line.text());
        return text.length() <= LONGEST_LINE ? text : Visible.of(text.substring(0, LONGEST_LINE)) + " …";
    }
}
