package io.github.mvngrade.report.curve;

import io.github.mvngrade.model.curve.Amdahl;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.report.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The picture of how a program scales: the speedup over the number of workers.
 *
 * @param frame its axes
 * @param ideal path of the ideal line
 * @param fits path of Amdahl's law; none if nothing could be fitted
 * @param dots one for each measured number of workers
 */
public record ScalingPlot(Frame frame, String ideal, List<String> fits, List<Dot> dots) {
    private static final double TOP = 8;
    private static final double BOTTOM = 178;
    private static final double AIR = 1.05;
    private static final int TICKS = 8;
    private static final int STEPS_OF_A_CURVE = 48;

    /** One number of workers, with its words. */
    public record Dot(String x, String y, String label) {}

    static ScalingPlot of(ScalingResult scaling) {
        List<ScalingResult.Point> points = scaling.points().stream()
                .filter(point -> point.speedup().isPresent())
                .toList();
        int most = scaling.points().stream()
                .mapToInt(ScalingResult.Point::workers)
                .max()
                .orElse(1);
        double highest = points.stream()
                .mapToDouble(point -> point.speedup().orElseThrow())
                .reduce(most, Math::max);
        Axis across = new Axis(1, Math.max(2, most), Frame.LEFT + 12, Frame.RIGHT - 12);
        Axis down = new Axis(0, highest * AIR, BOTTOM, TOP);
        return new ScalingPlot(
                frame(across, down),
                "M" + at(across, down, 1, 1) + "L" + at(across, down, most, most),
                scaling.fit().map(fit -> curve(fit, most, across, down)).stream()
                        .toList(),
                points.stream().map(point -> dot(point, across, down)).toList());
    }

    private static Frame frame(Axis across, Axis down) {
        return Frame.of(
                TOP,
                BOTTOM,
                down.ticks(TICKS).stream()
                        .map(tick -> Frame.down(down.place(tick), Numbers.exact(Math.round(tick * 1e6) / 1e6)))
                        .toList(),
                across.ticks(TICKS).stream()
                        .filter(tick -> tick == Math.rint(tick))
                        .map(tick -> Frame.across(across.place(tick), String.valueOf(Math.round(tick))))
                        .toList());
    }

    private static String curve(Amdahl fit, int most, Axis across, Axis down) {
        List<String> places = new ArrayList<>();
        for (int step = 0; step <= STEPS_OF_A_CURVE; step++) {
            double workers = 1 + (most - 1.0) * step / STEPS_OF_A_CURVE;
            places.add(at(across, down, workers, fit.speedup(workers)));
        }
        return places.stream().collect(Collectors.joining("L", "M", ""));
    }

    private static Dot dot(ScalingResult.Point point, Axis across, Axis down) {
        double speedup = point.speedup().orElseThrow();
        return new Dot(
                across.unitOf(point.workers()),
                down.unitOf(speedup),
                Numbers.count(point.workers(), "worker") + ": " + Numbers.ratio(speedup));
    }

    private static String at(Axis across, Axis down, double workers, double speedup) {
        return across.unitOf(workers) + " " + down.unitOf(speedup);
    }

    /** There is something to see only if there is a speedup. */
    static Optional<ScalingPlot> ifMeasured(ScalingResult scaling) {
        return scaling.fit().map(fit -> of(scaling));
    }
}
