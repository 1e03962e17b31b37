package io.github.mvngrade.report.html;

import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupResult;
import io.github.mvngrade.report.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * What was measured for one speedup.
 *
 * @param anchor of this part of the page
 * @param check title of the check that it belongs to, with the check's own anchor
 * @param words what there is to say
 * @param plot the picture; none without a block
 * @param rows the numbers behind it, in the order in which they were measured
 */
public record SpeedupView(String anchor, CheckView.Link check, Words words, List<SpeedupPlot> plot, List<Row> rows) {
    /**
     * What there is to say.
     *
     * @param rule what is compared
     * @param result the estimate against the target, in one sentence
     * @param machine what the cores were worth, and how parallel the program was, a sentence each; none under rule
     *     {@code ALGORITHMIC}
     */
    public record Words(String rule, String result, List<String> machine) {}

    /** One block in words; what the machine gave is empty under rule {@code ALGORITHMIC}. */
    public record Row(
            String number, String baseline, String contender, String ratio, List<String> machine, String dropped) {}

    static SpeedupView of(CheckView.Link check, SpeedupResult speedup) {
        return new SpeedupView(
                "speedup-" + check.anchor(),
                check,
                new Words(rule(speedup), result(speedup), ParallelWords.of(speedup)),
                speedup.blocks().isEmpty() ? List.of() : List.of(SpeedupPlot.of(speedup)),
                rows(speedup));
    }

    private static String rule(SpeedupResult speedup) {
        int workers = speedup.plan().workers();
        return switch (speedup.plan().rule()) {
            case THREADS -> "Compared: the course's sequential program against yours with " + workers + " workers.";
            case PROCESSES ->
                "Compared: the course's sequential program against yours, which starts its " + workers
                        + " processes in every run.";
            case ALGORITHMIC -> "Compared: two sequential programs, the course's plain one and yours.";
        };
    }

    private static String result(SpeedupResult speedup) {
        long counted = speedup.blocks().stream()
                .filter(block -> block.dropped().isEmpty())
                .count();
        String target = "target " + Numbers.exact(speedup.plan().target());
        return speedup.estimate()
                .map(e -> "Measured " + Numbers.ratio(e.median()) + " (with 95 % confidence between "
                        + Numbers.ratio(e.low()) + " and " + Numbers.ratio(e.high()) + ", from "
                        + Numbers.count((int) counted, "block") + "); " + target + ".")
                .orElse("No block counts, so there is no estimate; " + target + ".");
    }

    private static List<Row> rows(SpeedupResult speedup) {
        List<Row> rows = new ArrayList<>();
        for (SpeedupBlock block : speedup.blocks()) {
            rows.add(new Row(
                    String.valueOf(rows.size() + 1),
                    Numbers.seconds(block.baselineSeconds()),
                    Numbers.seconds(block.contenderSeconds()),
                    Numbers.ratio(block.ratio()),
                    block.conditions().map(during -> machine(during, block)).orElse(List.of()),
                    block.dropped().map(SpeedupBlock.Drop::words).orElse("")));
        }
        return rows;
    }

    private static List<String> machine(SpeedupBlock.Conditions during, SpeedupBlock block) {
        return List.of(
                Numbers.plain(during.capacityBefore()) + " / " + Numbers.plain(during.capacityAfter()),
                Numbers.plain(Math.max(0, during.foreignCores())),
                Numbers.seconds(Math.max(0, during.contenderCpuSeconds())),
                block.accountedSpeedup().map(Numbers::ratio).orElse("–"));
    }
}
