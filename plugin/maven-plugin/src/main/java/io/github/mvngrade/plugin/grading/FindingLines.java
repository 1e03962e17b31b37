package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.engine.doctor.Finding;
import java.util.List;
import java.util.stream.Stream;

/** What the doctor found, as lines for a terminal or a log. Marks tell the states apart without colour. */
final class FindingLines {
    private FindingLines() {}

    /** A line for each finding, and a second one if there is something to do. */
    static List<String> of(List<Finding> findings) {
        int width = findings.stream()
                .mapToInt(finding -> finding.name().length())
                .max()
                .orElse(0);
        return findings.stream().flatMap(finding -> lines(finding, width)).toList();
    }

    private static Stream<String> lines(Finding finding, int width) {
        String name = finding.name() + " ".repeat(width - finding.name().length());
        String found = mark(finding.state()) + " " + name + "  " + oneLine(finding.found());
        return finding.advice().isEmpty()
                ? Stream.of(found)
                : Stream.of(
                        found,
                        " ".repeat(mark(finding.state()).length() + 1 + width) + "  -> " + oneLine(finding.advice()));
    }

    private static String mark(Finding.State state) {
        return switch (state) {
            case OK -> "[ok]";
            case LIMITED -> "[~~]";
            case UNKNOWN -> "[??]";
            case MISSING -> "[--]";
        };
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " | ");
    }
}
