package io.github.mvngrade.engine.words;

import io.github.mvngrade.model.grade.SpeedupBlock;
import io.github.mvngrade.model.grade.SpeedupBlock.Conditions;
import io.github.mvngrade.model.grade.SpeedupBlock.Drop;
import io.github.mvngrade.model.grade.SpeedupResult;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Why a block of a measurement doesn't count, in half a sentence. */
public final class DropWords {
    private DropWords() {}

    /** The same measurement, in which every dropped block has its words. */
    public static SpeedupResult in(SpeedupResult measured) {
        return new SpeedupResult(
                measured.plan(),
                measured.estimate(),
                measured.blocks().stream()
                        .map(block -> block.withDropped(
                                block.dropped().map(drop -> new Drop(drop.kind(), words(drop, block, measured)))))
                        .toList(),
                measured.capacity(),
                measured.size());
    }

    private static String words(Drop drop, SpeedupBlock block, SpeedupResult measured) {
        return switch (drop.kind()) {
            case UNNAMED -> drop.words();
            case BUSY_BEFORE -> busy("before", block.conditions(), Conditions::capacityBefore, measured);
            case BUSY_AFTER -> busy("after", block.conditions(), Conditions::capacityAfter, measured);
            case DISTURBED_BASELINE -> "others had the cores while the baseline ran";
            case BENT_CLOCK -> "the subject's clock disagrees with the grader's";
            case IDLE_WORKERS -> "the work was not done by the worker processes";
            case WORKED_ON -> "the program went on working after it had answered";
        };
    }

    private static String busy(
            String when, Optional<Conditions> during, ToDoubleFunction<Conditions> worth, SpeedupResult measured) {
        return String.format(
                Locale.ROOT,
                "the cores were not quiet %s it: they were worth %.2f, and %.2f when quiet",
                when,
                worth.applyAsDouble(during.orElseThrow()),
                measured.capacity().orElseThrow().reference());
    }
}
