package io.github.mvngrade.report.curve;

import io.github.mvngrade.model.curve.ComparisonPlan;
import io.github.mvngrade.model.curve.ComparisonResult;
import io.github.mvngrade.report.words.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long several ways took to do the same work.
 *
 * @param place on the page
 * @param work what all ways did, in words
 * @param sentences what there is to say; the first says what was fastest
 * @param plot the picture; none if nothing was measured
 * @param table the numbers; none if nothing was measured
 */
public record ComparisonView(
        Place place, String work, List<String> sentences, List<ComparisonPlot> plot, List<Table> table) {
    /**
     * The times, a row for each way.
     *
     * @param yardstick name of the first way, with which all are compared
     */
    public record Table(String yardstick, List<Row> rows) {}

    /**
     * One way.
     *
     * @param seconds its median time
     * @param relative how long that is, compared with the first way
     */
    public record Row(String way, String seconds, String relative) {}

    /** What was measured, for its place on the page. */
    public static ComparisonView of(Place place, ComparisonResult comparison) {
        boolean measured = comparison.measured();
        return new ComparisonView(
                place,
                comparison.plan().work(),
                sentences(comparison),
                measured ? List.of(ComparisonPlot.of(comparison)) : List.of(),
                measured ? List.of(table(comparison)) : List.of());
    }

    private static List<String> sentences(ComparisonResult comparison) {
        List<String> sentences = new ArrayList<>();
        sentences.add(comparison.ways().stream()
                .filter(runs -> runs.median().isPresent())
                .min(Comparator.comparingDouble(runs -> runs.median().orElseThrow()))
                .map(runs -> "Fastest for " + comparison.plan().work() + ": " + named(runs) + ", "
                        + Numbers.seconds(runs.median().orElseThrow()) + ".")
                .orElse("There are no times."));
        if (comparison.measured()) {
            sentences.add(machine(comparison.plan(), comparison.cores()));
        }
        comparison.ways().forEach(runs -> runs.note().ifPresent(note -> sentences.add(named(runs) + ": " + note)));
        comparison.note().ifPresent(sentences::add);
        return sentences;
    }

    private static String named(ComparisonResult.Runs runs) {
        return "“" + runs.way().label() + "”";
    }

    private static String machine(ComparisonPlan plan, int cores) {
        String measured = "Measured on " + Numbers.count(cores, "core");
        return cores < plan.workers()
                ? measured + ", although the ways use up to " + Numbers.count(plan.workers(), "worker")
                        + ": the grader may use no more here."
                : measured + ".";
    }

    private static Table table(ComparisonResult comparison) {
        return new Table(
                comparison.plan().ways().get(0).label(),
                comparison.ways().stream()
                        .map(runs -> new Row(
                                runs.way().label(),
                                runs.median().map(Numbers::seconds).orElse("not measured"),
                                comparison
                                        .relative(runs)
                                        .map(Numbers::timesAsLong)
                                        .orElse("–")))
                        .toList());
    }
}
