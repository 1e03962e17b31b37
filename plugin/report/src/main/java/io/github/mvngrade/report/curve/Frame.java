package io.github.mvngrade.report.curve;

import java.util.List;

/**
 * The axes of a picture, in units of its view box.
 *
 * @param size of the view box
 * @param sides where things stand across
 * @param down places on the vertical axis
 * @param across places on the horizontal axis
 */
public record Frame(Size size, Sides sides, List<Tick> down, List<Tick> across) {
    static final double WIDTH = 340;
    static final double LEFT = 46;
    static final double RIGHT = 328;
    private static final Sides SIDES =
            new Sides(Axis.unit(LEFT), Axis.unit(RIGHT), Axis.unit(LEFT - 5), Axis.unit((LEFT + RIGHT) / 2));

    /**
     * How high things stand.
     *
     * @param width of the view box
     * @param height of the view box
     * @param top where the vertical axis ends
     * @param bottom where the horizontal axis stands
     * @param labels base line of the horizontal axis' labels
     * @param caption base line of its caption
     */
    public record Size(String width, String height, String top, String bottom, String labels, String caption) {}

    /**
     * Where things stand across.
     *
     * @param left where the horizontal axis begins
     * @param right where it ends
     * @param labels where the vertical axis' labels end
     * @param middle of the horizontal axis
     */
    public record Sides(String left, String right, String labels, String middle) {}

    /** A place on an axis; a label may be empty, where there is no room for it. {@code text} is a label's base line. */
    public record Tick(String at, String text, String label) {}

    static Frame of(double top, double bottom, List<Tick> down, List<Tick> across) {
        return new Frame(
                new Size(
                        Axis.unit(WIDTH),
                        Axis.unit(bottom + 40),
                        Axis.unit(top),
                        Axis.unit(bottom),
                        Axis.unit(bottom + 18),
                        Axis.unit(bottom + 34)),
                SIDES,
                down,
                across);
    }

    /** A place on the vertical axis, whose label stands beside it. */
    static Tick down(double y, String label) {
        return new Tick(Axis.unit(y), Axis.unit(y + 4), label);
    }

    /** A place on the horizontal axis. */
    static Tick across(double x, String label) {
        return new Tick(Axis.unit(x), "", label);
    }
}
