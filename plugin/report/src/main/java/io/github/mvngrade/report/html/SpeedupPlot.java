package io.github.mvngrade.report.html;

import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.report.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The picture of a speedup, in units of its view box: the speedup from left to right on a logarithmic scale, the blocks
 * from top to bottom in the order in which they were measured.
 *
 * @param size width and height of the view box, and where the blocks end
 * @param ticks of the scale
 * @param dots one per block
 * @param accounted one per block with accounts by the kernel that mean something
 * @param lines to read the dots by: the target, and under the parallel rules what is enough, what the cores were worth, and
 *     what a perfect program gets where that is less
 * @param estimate one with its interval; none if nothing counts
 */
public record SpeedupPlot(
        Size size, List<Mark> ticks, List<Dot> dots, List<Ring> accounted, List<Line> lines, List<Interval> estimate) {
    private static final double WIDTH = 340;
    private static final double MARGIN = 14;
    private static final double LABEL = 14;
    private static final double LABEL_STEP = 14;
    private static final double TOP = 64;
    private static final double LEAST_ROW = 4;
    private static final double MOST_ROW = 12;
    private static final double ALL_ROWS = 120;
    private static final double HALF_LABEL = 44;
    private static final int MOST_TICKS = 6;
    private static final double AIR = 1.12;
    private static final List<List<Double>> STEPS = List.of(
            List.of(1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0),
            List.of(1.0, 1.5, 2.0, 3.0, 5.0, 7.0),
            List.of(1.0, 2.0, 5.0),
            List.of(1.0));

    /**
     * Where things stand.
     *
     * @param width of the view box
     * @param height of the view box
     * @param blocks where the blocks begin and end
     * @param labels base line of the scale's labels
     * @param caption base line of the scale's caption
     * @param middle of the width
     */
    public record Size(String width, String height, Rows blocks, String labels, String caption, String middle) {
        static Size of(double bottom) {
            return new Size(
                    unit(WIDTH),
                    unit(bottom + 44),
                    new Rows(unit(TOP), unit(bottom), unit(bottom - TOP)),
                    unit(bottom + 22),
                    unit(bottom + 38),
                    unit(WIDTH / 2));
        }
    }

    /** The rows of the blocks, from {@code top} to {@code bottom}, {@code depth} high. */
    public record Rows(String top, String bottom, String depth) {}

    /** A labelled place on the scale. */
    public record Mark(String x, String labelX, String label) {}

    /**
     * A labelled line from top to bottom.
     *
     * @param kind {@code target}, {@code enough}, {@code capacity} or {@code reach}
     * @param y base line of its label: labels stand one above the other
     */
    public record Line(String kind, String x, String labelX, String y, String label) {}

    /** A block; one that was dropped is drawn as a cross. */
    public record Dot(String x, String y, String label, boolean dropped) {}

    /** What a block's speedup is by the kernel's accounts. */
    public record Ring(String x, String y, String label) {}

    /** An estimate with the interval around it. */
    public record Interval(String x, String low, String width, String y) {}

    static SpeedupPlot of(SpeedupResult result) {
        Scale scale = scale(result);
        double row = Math.max(
                LEAST_ROW,
                Math.min(MOST_ROW, ALL_ROWS / Math.max(1, result.blocks().size())));
        double bottom = TOP + row * (result.blocks().size() + 1);
        List<Dot> dots = new ArrayList<>();
        List<Ring> accounted = new ArrayList<>();
        for (SpeedupBlock block : result.blocks()) {
            int number = dots.size() + 1;
            String y = unit(TOP + row * number);
            dots.add(new Dot(
                    scale.x(block.ratio()),
                    y,
                    dotLabel(number, block),
                    block.dropped().isPresent()));
            block.accountedSpeedup()
                    .ifPresent(speedup -> accounted.add(new Ring(
                            scale.x(speedup),
                            y,
                            "Block " + number + " by the kernel's accounting: " + Numbers.ratio(speedup))));
        }
        return new SpeedupPlot(
                Size.of(bottom),
                scale.ticks(),
                dots,
                accounted,
                lines(scale, result),
                result.estimate().map(e -> interval(scale, e, bottom)).stream().toList());
    }

    private static List<Line> lines(Scale scale, SpeedupResult result) {
        List<Line> lines = new ArrayList<>();
        double target = result.plan().target();
        lines.add(line("target", scale, target, LABEL, "target " + Numbers.exact(target)));
        result.capacity().filter(capacity -> capacity.passThreshold() > 0).ifPresent(capacity -> {
            double enough = capacity.passThreshold();
            lines.add(line("enough", scale, enough, LABEL + LABEL_STEP, "enough " + Numbers.ratio(enough)));
            double worth = capacity.reference();
            lines.add(line("capacity", scale, worth, LABEL + 2 * LABEL_STEP, "cores " + Numbers.ratio(worth)));
            double reach = capacity.reach().speedup();
            if (capacity.reach().startSeconds() > 0) {
                lines.add(line("reach", scale, reach, LABEL + 3 * LABEL_STEP, "at best " + Numbers.ratio(reach)));
            }
        });
        return lines;
    }

    private static Line line(String kind, Scale scale, double ratio, double y, String label) {
        Mark mark = scale.mark(ratio, label);
        return new Line(kind, mark.x(), mark.labelX(), unit(y), label);
    }

    private static String dotLabel(int number, SpeedupBlock block) {
        String reason = block.dropped().map(why -> ", dropped: " + why.words()).orElse("");
        return "Block " + number + ": " + Numbers.ratio(block.ratio()) + reason;
    }

    private static Interval interval(Scale scale, SpeedupResult.Estimate estimate, double y) {
        double low = scale.place(estimate.low());
        return new Interval(
                scale.x(estimate.median()), unit(low), unit(Math.max(1, scale.place(estimate.high()) - low)), unit(y));
    }

    /** From 1 (as fast as the baseline) over everything measured to the target, with air on both sides. */
    private static Scale scale(SpeedupResult result) {
        DoubleStream.Builder all =
                DoubleStream.builder().add(1).add(result.plan().target());
        result.blocks().forEach(block -> {
            all.add(block.ratio());
            block.accountedSpeedup().ifPresent(all::add);
        });
        result.capacity().filter(capacity -> capacity.passThreshold() > 0).ifPresent(capacity -> all.add(
                        capacity.reference())
                .add(capacity.passThreshold())
                .add(capacity.reach().speedup()));
        result.estimate().ifPresent(e -> all.add(e.low()).add(e.high()).add(e.median()));
        double[] shown = all.build().filter(r -> r > 0 && Double.isFinite(r)).toArray();
        return new Scale(
                DoubleStream.of(shown).min().orElse(1) / AIR,
                DoubleStream.of(shown).max().orElse(1) * AIR);
    }

    private static String unit(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }

    private record Scale(double from, double to) {
        double place(double ratio) {
            double part = Math.log(Math.max(from, Math.min(to, ratio)) / from) / Math.log(to / from);
            return MARGIN + part * (WIDTH - 2 * MARGIN);
        }

        String x(double ratio) {
            return unit(place(ratio));
        }

        Mark mark(double ratio, String label) {
            double x = place(ratio);
            return new Mark(unit(x), unit(Math.max(HALF_LABEL, Math.min(WIDTH - HALF_LABEL, x))), label);
        }

        /** The densest of the known series that has room. */
        List<Mark> ticks() {
            for (List<Double> steps : STEPS) {
                List<Mark> ticks = ticks(steps, 1);
                if (ticks.size() <= MOST_TICKS) {
                    return ticks;
                }
            }
            return ticks(List.of(1.0), 3);
        }

        private List<Mark> ticks(List<Double> steps, int everyPower) {
            List<Mark> ticks = new ArrayList<>();
            int last = (int) Math.ceil(Math.log10(to));
            for (int power = (int) Math.floor(Math.log10(from)); power <= last; power++) {
                for (double step : steps) {
                    double ratio = step * Math.pow(10, power);
                    if (ratio >= from && ratio <= to && Math.floorMod(power, everyPower) == 0) {
                        ticks.add(new Mark(x(ratio), x(ratio), tick(ratio)));
                    }
                }
            }
            return ticks;
        }

        private static String tick(double ratio) {
            return Numbers.exact(Math.round(ratio * 1e6) / 1e6);
        }
    }
}
