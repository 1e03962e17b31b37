package io.github.mvngrade.report.curve;

import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.report.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * The picture of a comparison: a bar for each way, as long as its median time, from zero on.
 *
 * @param width of the view box
 * @param height of the view box
 * @param bars in the order of the table; a way without a time has none
 */
public record ComparisonPlot(String width, String height, List<Bar> bars) {
    private static final double WIDTH = 340;
    private static final double LEFT = 2;
    private static final double ROW = 38;
    private static final double WORDS = 14;
    private static final double THICKNESS = 12;

    /** So that the shortest time can still be seen. */
    private static final double LEAST = 1.5;

    private static final int MOST_CHARACTERS = 36;

    /**
     * One way.
     *
     * @param left where the bar begins
     * @param top of the bar
     * @param length of the bar
     * @param thickness of the bar
     * @param words base line of its words, which stand above it
     * @param label its name, cut where there is no room, and its time
     */
    public record Bar(String left, String top, String length, String thickness, String words, String label) {}

    static ComparisonPlot of(ComparisonResult comparison) {
        double slowest = comparison.ways().stream()
                .flatMap(runs -> runs.median().stream())
                .reduce(0.0, Math::max);
        Axis across = new Axis(0, slowest, 0, WIDTH - 2 * LEFT);
        List<Bar> bars = new ArrayList<>();
        for (ComparisonResult.Runs runs : comparison.ways()) {
            runs.median().ifPresent(seconds -> {
                double top = bars.size() * ROW;
                bars.add(new Bar(
                        Axis.unit(LEFT),
                        Axis.unit(top + WORDS + 5),
                        Axis.unit(Math.max(LEAST, across.place(seconds))),
                        Axis.unit(THICKNESS),
                        Axis.unit(top + WORDS),
                        shortened(runs.way().label()) + ": " + Numbers.seconds(seconds)));
            });
        }
        return new ComparisonPlot(Axis.unit(WIDTH), Axis.unit(bars.size() * ROW), bars);
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= MOST_CHARACTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…";
    }
}
