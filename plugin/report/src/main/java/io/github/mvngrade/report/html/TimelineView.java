package io.github.mvngrade.report.html;

import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.report.words.Numbers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The processes that one check started, as bars over time, in units of a view box, with the numbers behind them.
 *
 * @param anchor of this part of the page
 * @param check title of the check that it belongs to, with the check's own anchor
 * @param summary in one sentence
 * @param picture the bars
 * @param rows the numbers, in the order of the processes' start
 */
public record TimelineView(String anchor, CheckView.Link check, String summary, Picture picture, List<Row> rows) {
    private static final double WIDTH = 340;
    private static final double MARGIN = 8;
    private static final double LABELLED_ROW = 26;
    private static final double PLAIN_ROW = 7;
    private static final int MOST_LABELLED = 12;
    private static final int MOST_BARS = 60;
    private static final int TICKS = 4;
    private static final double LEAST_OPACITY = 0.2;

    /**
     * The bars.
     *
     * @param width of the view box
     * @param height of the view box
     * @param axis base line of the time axis' labels
     * @param bottom where the bars end
     * @param ticks of the time axis
     * @param bars one for each process, or for the first ones if there are too many
     */
    public record Picture(String width, String height, String axis, String bottom, List<Tick> ticks, List<Bar> bars) {}

    /** A labelled moment; its label starts at, lies around or ends at its place: {@code start, middle, end}. */
    public record Tick(String x, String label, String anchor) {}

    /**
     * One process.
     *
     * @param box where its bar stands
     * @param kind {@code ended} or {@code survivor}
     * @param opacity of the fill, higher the busier it was
     * @param label in words, drawn above the bar where there is room
     */
    public record Bar(Box box, String kind, String opacity, String label) {}

    /** Where a bar stands; {@code text} is the base line of its label, empty where labels have no room. */
    public record Box(String x, String y, String width, String height, String text) {}

    /** One process in numbers. */
    public record Row(String process, String parent, String name, List<String> times, String fate) {}

    static TimelineView of(CheckResult check) {
        List<ObservedProcess> processes = check.processes();
        CheckView.Link link = CheckView.link(check);
        return new TimelineView(
                "processes-" + link.anchor(),
                link,
                summary(processes),
                picture(processes),
                processes.stream().map(TimelineView::row).toList());
    }

    private static String summary(List<ObservedProcess> processes) {
        long left = processes.stream().filter(TimelineView::survived).count();
        String shown = processes.size() > MOST_BARS ? "; the first " + MOST_BARS + " are drawn" : "";
        return count(processes.size()) + " started, at most " + ObservedProcess.mostAtOnce(processes) + " at one time, "
                + left + " left over" + shown + ".";
    }

    private static String count(int processes) {
        return processes == 1 ? "1 process" : processes + " processes";
    }

    private static boolean survived(ObservedProcess process) {
        return process.fate() == ObservedProcess.Fate.SURVIVED;
    }

    private static Picture picture(List<ObservedProcess> processes) {
        double millis = Math.max(
                1,
                processes.stream()
                        .mapToLong(process -> process.end().toMillis())
                        .max()
                        .orElse(1));
        double scale = (WIDTH - 2 * MARGIN) / millis;
        List<ObservedProcess> drawn = processes.stream().limit(MOST_BARS).toList();
        boolean labelled = drawn.size() <= MOST_LABELLED;
        double row = labelled ? LABELLED_ROW : PLAIN_ROW;
        List<Bar> bars = new ArrayList<>();
        for (ObservedProcess process : drawn) {
            bars.add(bar(process, scale, MARGIN / 2 + row * bars.size(), labelled));
        }
        double bottom = MARGIN / 2 + row * bars.size() + 4;
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= TICKS; i++) {
            double at = millis * i / TICKS;
            ticks.add(new Tick(
                    unit(MARGIN + at * scale),
                    Numbers.duration(Duration.ofMillis(Math.round(at))),
                    i == 0 ? "start" : i == TICKS ? "end" : "middle"));
        }
        return new Picture(unit(WIDTH), unit(bottom + 20), unit(bottom + 14), unit(bottom), ticks, bars);
    }

    private static Bar bar(ObservedProcess process, double scale, double y, boolean labelled) {
        double start = process.start().toMillis() * scale;
        double end = process.end().toMillis() * scale;
        double height = labelled ? LABELLED_ROW - 16 : PLAIN_ROW - 2;
        Box box = new Box(
                unit(MARGIN + start),
                unit(labelled ? y + 14 : y),
                unit(Math.max(1.5, end - start)),
                unit(height),
                labelled ? unit(y + 11) : "");
        double opacity = LEAST_OPACITY + (1 - LEAST_OPACITY) * Math.min(1, process.usage());
        return new Bar(box, survived(process) ? "survivor" : "ended", unit(opacity), label(process));
    }

    private static String label(ObservedProcess process) {
        return (survived(process) ? "left over: " : "") + process.name() + " (" + process.pid() + "), "
                + Numbers.percent(process.usage()) + " of a core";
    }

    private static Row row(ObservedProcess process) {
        return new Row(
                Long.toString(process.pid()),
                Long.toString(process.parent()),
                process.name(),
                List.of(
                        Numbers.duration(process.start()),
                        Numbers.duration(process.end()),
                        Numbers.duration(process.cpu()),
                        Numbers.percent(process.usage())),
                survived(process) ? "left over, killed" : "ended");
    }

    private static String unit(double value) {
        return String.valueOf(Math.round(value * 10) / 10.0);
    }
}
