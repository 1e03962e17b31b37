package io.github.mvngrade.report.curve;

import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.report.words.Numbers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The picture of a sweep: the elapsed time over the size on a logarithmic scale, with a line for each number of workers.
 *
 * @param frame its axes
 * @param lines in the order in which the author lists the numbers of workers
 */
public record SweepPlot(Frame frame, List<Line> lines) {
    private static final double DEPTH = 160;
    private static final double LEGEND_ROW = 16;
    private static final double LEGEND_STEP = 84;
    private static final int LEGEND_COLUMNS = 3;
    private static final double AIR = 1.08;
    private static final int TICKS = 6;
    private static final double CHARACTER = 7;
    private static final double DEFAULT_COLUMN = 44;
    private static final int MOST_KINDS = 4;
    private static final double MILLIS_BELOW = .1;

    /** Disc, square, triangle and lozenge: lines differ in more than their colour. */
    private static final List<String> MARKS = List.of(
            "M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0",
            "M-3 -3H3V3H-3z",
            "M0 -4L4 3H-4z",
            "M0 -4.4L4.4 0L0 4.4L-4.4 0z");

    /**
     * One number of workers.
     *
     * @param kind number of its colour, its dashes and its mark, from 1 on
     * @param mark path of the mark, around its place
     * @param label in words
     * @param legend where its mark stands in the legend
     * @param path through the sizes that were measured; empty if fewer than two were
     * @param dots one for each size that was measured
     */
    public record Line(String kind, String mark, String label, Dot legend, String path, List<Dot> dots) {}

    /** A place with its words. */
    public record Dot(String x, String y, String label) {}

    static SweepPlot of(SweepResult sweep) {
        int count = sweep.plan().workers().size();
        double top = 8 + LEGEND_ROW * ((count + LEGEND_COLUMNS - 1) / LEGEND_COLUMNS);
        double slowest = sweep.series().settings().stream()
                .flatMap(runs -> runs.median().stream())
                .reduce(0.0, Math::max);
        Axis down = new Axis(0, slowest * AIR, top + DEPTH, top);
        Map<Integer, Double> across = across(sweep.plan().sizes());
        List<Line> lines = new ArrayList<>();
        for (int workers : sweep.plan().workers()) {
            lines.add(line(sweep, workers, lines.size(), across, down));
        }
        List<Frame.Tick> ticks = down.ticks(TICKS).stream()
                .map(tick -> Frame.down(down.place(tick), time(tick, slowest)))
                .toList();
        return new SweepPlot(Frame.of(top, top + DEPTH, ticks, labels(across)), lines);
    }

    /** Where each size stands, from the smallest on; the program's own choice stands apart, before all. */
    private static Map<Integer, Double> across(Collection<Integer> sizes) {
        Map<Integer, Double> places = new TreeMap<>();
        boolean ownChoice = sizes.contains(0);
        double start = Frame.LEFT + 14 + (ownChoice ? DEFAULT_COLUMN : 0);
        List<Integer> given = sizes.stream().filter(size -> size > 0).sorted().toList();
        if (ownChoice) {
            places.put(0, Frame.LEFT + 24);
        }
        if (!given.isEmpty()) {
            double first = Math.log(given.get(0));
            double last = Math.log(given.get(given.size() - 1));
            Axis axis = new Axis(first, last > first ? last : first + 1, start, Frame.RIGHT - 14);
            given.forEach(size -> places.put(size, axis.place(Math.log(size))));
        }
        return places;
    }

    /** A label where the one before it leaves room. */
    private static List<Frame.Tick> labels(Map<Integer, Double> across) {
        List<Frame.Tick> labels = new ArrayList<>();
        double free = 0;
        for (Map.Entry<Integer, Double> size : across.entrySet()) {
            String label = SweepView.sizeInWords(size.getKey());
            double half = label.length() * CHARACTER / 2;
            boolean fits = size.getValue() - half >= free;
            labels.add(Frame.across(size.getValue(), fits ? label : ""));
            free = fits ? size.getValue() + half + CHARACTER / 2 : free;
        }
        return labels;
    }

    private static Line line(SweepResult sweep, int workers, int number, Map<Integer, Double> across, Axis down) {
        List<Dot> dots = new ArrayList<>();
        List<String> places = new ArrayList<>();
        across.forEach(
                (size, x) -> sweep.series().median(new Setting(workers, size)).ifPresent(seconds -> {
                    String words = Numbers.count(workers, "worker") + ", "
                            + sweep.plan().size() + " " + SweepView.sizeInWords(size) + ": " + Numbers.seconds(seconds);
                    dots.add(new Dot(Axis.unit(x), down.unitOf(seconds), words));
                    if (size > 0) {
                        places.add(Axis.unit(x) + " " + down.unitOf(seconds));
                    }
                }));
        double legendX = Frame.LEFT + 8 + LEGEND_STEP * (number % LEGEND_COLUMNS);
        double legendY = 10 + LEGEND_ROW * (number / LEGEND_COLUMNS);
        int kind = number % MOST_KINDS;
        return new Line(
                String.valueOf(kind + 1),
                MARKS.get(kind),
                Numbers.count(workers, "worker"),
                new Dot(Axis.unit(legendX), Axis.unit(legendY), Axis.unit(legendY + 4)),
                places.size() < 2 ? "" : places.stream().collect(Collectors.joining("L", "M", "")),
                dots);
    }

    private static String time(double tick, double slowest) {
        boolean millis = slowest < MILLIS_BELOW;
        BigDecimal value = BigDecimal.valueOf(millis ? tick * 1000 : tick)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return value.toPlainString() + (millis ? " ms" : " s");
    }
}
