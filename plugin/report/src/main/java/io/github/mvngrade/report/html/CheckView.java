package io.github.mvngrade.report.html;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.Explanation;
import io.github.mvngrade.model.grade.PartResult;
import io.github.mvngrade.report.words.LeftBehind;
import io.github.mvngrade.report.words.Numbers;
import io.github.mvngrade.report.words.PageExcerpt;
import io.github.mvngrade.report.words.PartWords;
import io.github.mvngrade.report.words.VerdictWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One check as the page shows it.
 *
 * @param link its title and its place on the page
 * @param verdict what was decided
 * @param points for example {@code 1.5 of 2 points}
 * @param why message, difference and hint
 * @param output what the submission printed; none if it printed nothing
 * @param evidence where on the page its measurements and its processes are; none if it has none
 */
public record CheckView(
        Link link, VerdictView verdict, String points, Why why, List<Output> output, List<Link> evidence) {

    /** A title and the place that it stands for, without {@code #}. */
    public record Link(String title, String anchor) {}

    /**
     * Why the check got its verdict; each text may be empty.
     *
     * @param message in words
     * @param differences one, if two values were compared
     * @param hint what to look at; empty where it wouldn't help
     * @param ending how the process ended, if not in the ordinary way
     * @param parts what became of each of its parts; none if it has none
     */
    public record Why(String message, List<Difference> differences, String hint, String ending, List<Part> parts) {}

    /**
     * One part of the check's points.
     *
     * @param slug of its class: {@code passed}, {@code lost} or {@code open}
     * @param symbol tells states apart without colour
     * @param name of the part
     * @param word what became of it
     * @param points for example {@code 1 of 1}; of what isn't decided, what it is worth
     * @param message why it failed; empty if it didn't
     */
    public record Part(String slug, String symbol, String name, String word, String points, String message) {}

    /** What was printed, with a line that says how much it is. */
    public record Output(String summary, String text) {}

    static CheckView of(CheckResult result, Budget budget) {
        Link link = link(result);
        return new CheckView(
                link,
                VerdictView.of(VerdictWords.of(result)),
                points(result),
                why(result, budget),
                result
                        .execution()
                        .filter(execution -> !execution.output().isBlank())
                        .map(execution -> output(execution.output(), budget))
                        .stream()
                        .toList(),
                evidence(result, link));
    }

    private static List<Link> evidence(CheckResult result, Link link) {
        List<Link> places = new ArrayList<>();
        if (result.speedup().isPresent()) {
            places.add(new Link("How it was measured", "speedup-" + link.anchor()));
        }
        if (result.measurements().scaling().isPresent()) {
            places.add(new Link("How it scales", "scaling-" + link.anchor()));
        }
        result.measurements()
                .sweep()
                .ifPresent(sweep ->
                        places.add(new Link("Its times by " + sweep.plan().size(), "sweep-" + link.anchor())));
        result.measurements()
                .comparison()
                .ifPresent(ways ->
                        places.add(new Link(ways.plan().work() + " in several ways", "comparison-" + link.anchor())));
        if (!result.processes().isEmpty()) {
            places.add(new Link("Its processes", "processes-" + link.anchor()));
        }
        return places;
    }

    static Link link(CheckResult result) {
        return new Link(result.check().title(), "check-" + result.check().id().value());
    }

    /** What isn't decided is never shown as 0. */
    private static String points(CheckResult result) {
        String points = Numbers.points(result.check().points());
        return switch (result.verdict()) {
            case UNMEASURABLE -> points + " pending";
            case HELD_BACK -> points + " at hand-in";
            case PASSED, PARTIAL, FAILED, NOT_RUN ->
                result.leftOut() ? points + " left out" : result.earned() + " of " + points;
        };
    }

    private static Why why(CheckResult result, Budget budget) {
        Explanation why = result.why();
        Optional<Difference> difference = why.expected()
                .flatMap(expected -> why.actual().map(actual -> Difference.of(expected, actual, budget.value())));
        return new Why(
                PageExcerpt.of(withLeftBehind(message(why), result), budget.message()),
                difference.stream().toList(),
                hintHelps(result) ? result.check().hint() : "",
                result.execution()
                        .filter(execution -> !execution.ending().equals(Ending.FINISHED))
                        .map(execution -> ending(execution.ending()) + ". In all it took "
                                + Numbers.duration(execution.duration()))
                        .orElse(""),
                parts(result, budget.message()));
    }

    private static List<Part> parts(CheckResult result, int budget) {
        int each = budget / Math.max(1, result.parts().size());
        return result.parts().stream().map(part -> part(part, each)).toList();
    }

    private static Part part(PartResult part, int budget) {
        PartWords words = PartWords.of(part);
        String worth = part.points().toString();
        String message = PageExcerpt.of(part.message(), budget);
        return switch (part.state()) {
            case PASSED ->
                new Part("passed", words.symbol(), part.name(), words.word(), worth + " of " + worth, message);
            case FAILED, STOPPED, NOT_TRIED, VOID ->
                new Part("lost", words.symbol(), part.name(), words.word(), "0 of " + worth, message);
            case UNDECIDED -> new Part("open", words.symbol(), part.name(), words.word(), worth, message);
        };
    }

    private static String withLeftBehind(String message, CheckResult result) {
        return Stream.concat(Stream.of(message), LeftBehind.by(result).stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /**
     * A hint is about what the check tries: it would mislead where the submission lacks a class, or ended the process. For a
     * hidden check it is all that a student sees, whatever happened.
     */
    private static boolean hintHelps(CheckResult result) {
        return switch (result.verdict()) {
            case HELD_BACK -> true;
            case FAILED, PARTIAL ->
                result.check().hidden()
                        || result.execution()
                                .filter(execution -> isOfTheTask(execution.ending()))
                                .isPresent();
            case PASSED, NOT_RUN, UNMEASURABLE -> false;
        };
    }

    private static boolean isOfTheTask(Ending ending) {
        return switch (ending.kind()) {
            case FINISHED, TIMED_OUT, OUT_OF_MEMORY -> true;
            case EXITED, KILLED, NEVER_CONNECTED, FORGED, HARNESS_FAILED -> false;
        };
    }

    /** A value that has nothing to be compared with is put in words. */
    private static String message(Explanation why) {
        if (why.expected().isPresent() == why.actual().isPresent()) {
            return why.message();
        }
        String value = why.expected().map(expected -> "Expected: " + expected).orElse("")
                + why.actual().map(actual -> "Actual: " + actual).orElse("");
        return (why.message() + "\n" + value).strip();
    }

    private static String ending(Ending ending) {
        return switch (ending.kind()) {
            case FINISHED -> "The process went on";
            case TIMED_OUT -> "The time for this check ran out";
            case EXITED -> "The process ended itself with code " + ending.code();
            case KILLED -> "The process was ended by signal " + ending.code();
            case OUT_OF_MEMORY -> "The memory was used up";
            case NEVER_CONNECTED -> "The process never answered";
            case FORGED -> "What arrived can't have come from the check";
            case HARNESS_FAILED -> "The grader itself failed";
        };
    }

    private static Output output(String text, Budget budget) {
        String shown = text.stripTrailing();
        return new Output(
                "Captured output, " + Numbers.count((int) shown.lines().count(), "line"),
                PageExcerpt.of(shown, budget.output()));
    }

    /**
     * How many bytes of a page one check may fill, so that all of them fit on a small page.
     *
     * @param message for its message
     * @param value for each of expected and actual
     * @param output for its captured output
     */
    record Budget(int message, int value, int output) {
        private static final int ALL_TEXTS = 60_000;
        private static final int ALL_OUTPUT = 60_000;
        private static final int LONGEST_TEXT = 4_000;
        private static final int LONGEST_OUTPUT = 16_000;

        static Budget forChecks(int checks) {
            int text = Math.min(LONGEST_TEXT, ALL_TEXTS / 3 / checks);
            return new Budget(text, text, Math.min(LONGEST_OUTPUT, ALL_OUTPUT / checks));
        }
    }
}
