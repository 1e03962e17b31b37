package io.github.mvngrade.report.curve;

import io.github.mvngrade.model.curve.Series;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.curve.SweepResult;
import io.github.mvngrade.report.words.Numbers;
import java.util.Comparator;
import java.util.List;

/**
 * How a size affected a program.
 *
 * @param place on the page
 * @param size what the size is, in words
 * @param sentences what there is to say; the first says what was fastest
 * @param plot the picture; none if nothing was measured
 * @param table the numbers; none if nothing was measured
 */
public record SweepView(Place place, String size, List<String> sentences, List<SweepPlot> plot, List<Table> table) {
    /** The times: sizes down, workers across. */
    public record Table(List<String> columns, List<Row> rows) {}

    /** The times of one size. */
    public record Row(String size, List<String> times) {}

    /** What was measured, for its place on the page. */
    public static SweepView of(Place place, SweepResult sweep) {
        boolean measured = sweep.series().measured();
        return new SweepView(
                place,
                sweep.plan().size(),
                sentences(sweep),
                measured ? List.of(SweepPlot.of(sweep)) : List.of(),
                measured ? List.of(table(sweep)) : List.of());
    }

    /** A size as a label: {@code 64}. */
    static String sizeInWords(int size) {
        return size == 0 ? "default" : String.valueOf(size);
    }

    private static List<String> sentences(SweepResult sweep) {
        String fastest = sweep.series().settings().stream()
                .filter(runs -> runs.median().isPresent())
                .min(Comparator.comparingDouble(runs -> runs.median().orElseThrow()))
                .map(runs -> fastest(sweep.plan().size(), runs))
                .orElse("There are no times.");
        return sweep.series().note().map(note -> List.of(fastest, note)).orElse(List.of(fastest));
    }

    private static String fastest(String size, Series.Runs runs) {
        return "Fastest was " + Numbers.seconds(runs.median().orElseThrow()) + ", with "
                + Numbers.count(runs.setting().workers(), "worker") + " and " + size + " "
                + sizeInWords(runs.setting().size()) + ".";
    }

    private static Table table(SweepResult sweep) {
        List<Integer> workers = sweep.plan().workers();
        return new Table(
                workers.stream().map(count -> Numbers.count(count, "worker")).toList(),
                sweep.plan().sizes().stream()
                        .map(size -> new Row(
                                sizeInWords(size),
                                workers.stream()
                                        .map(count -> sweep.series()
                                                .median(new Setting(count, size))
                                                .map(Numbers::seconds)
                                                .orElse("not measured"))
                                        .toList()))
                        .toList());
    }
}
