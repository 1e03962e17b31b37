package io.github.mvngrade.report.curve;

import io.github.mvngrade.model.curve.Amdahl;
import io.github.mvngrade.model.curve.ScalingResult;
import io.github.mvngrade.report.words.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a program scales.
 *
 * @param place on the page
 * @param summary in one sentence
 * @param sentences what else there is to say
 * @param plot the picture; none without a speedup
 * @param rows the numbers, one row for each number of workers; none if nothing was measured
 */
public record ScalingView(
        Place place, String summary, List<String> sentences, List<ScalingPlot> plot, List<List<String>> rows) {
    private static final String NONE = "–";

    /** Below this share, the bound that it sets is beyond all machines of a course. */
    private static final double SMALL = .005;

    /** What was measured, for its place on the page. */
    public static ScalingView of(Place place, ScalingResult scaling) {
        Optional<Amdahl> fit = scaling.fit();
        List<String> sentences = new ArrayList<>();
        fit.ifPresent(law -> sentences.add(fitted(law)));
        scaling.series().note().ifPresent(sentences::add);
        return new ScalingView(
                place,
                summary(scaling),
                sentences,
                ScalingPlot.ifMeasured(scaling).stream().toList(),
                scaling.series().measured()
                        ? scaling.points().stream()
                                .map(point -> row(point, fit))
                                .toList()
                        : List.of());
    }

    private static String summary(ScalingResult scaling) {
        return scaling.points().stream()
                .filter(point -> point.workers() > 1 && point.speedup().isPresent())
                .max(Comparator.comparingInt(ScalingResult.Point::workers))
                .map(point -> "With " + point.workers() + " workers your program was "
                        + Numbers.ratio(point.speedup().orElseThrow()) + " as fast as with one; ideal is "
                        + Numbers.exact(point.workers()) + ".")
                .orElse("There is no curve.");
    }

    private static String fitted(Amdahl law) {
        String bound = law.serialFraction() < SMALL
                ? ""
                : " By that law no number of workers makes it more than " + Numbers.ratio(1 / law.serialFraction())
                        + " as fast.";
        return "Amdahl's law fits best with a serial fraction of " + Numbers.plain(law.serialFraction())
                + ", the share of the work that more workers don't make faster." + bound;
    }

    private static List<String> row(ScalingResult.Point point, Optional<Amdahl> fit) {
        return List.of(
                String.valueOf(point.workers()),
                point.seconds().map(Numbers::seconds).orElse("not measured"),
                point.speedup().map(Numbers::ratio).orElse(NONE),
                Numbers.exact(point.workers()),
                fit.map(law -> Numbers.ratio(law.speedup(point.workers()))).orElse(NONE),
                point.serialFraction().filter(e -> e >= 0).map(Numbers::plain).orElse(NONE));
    }
}
