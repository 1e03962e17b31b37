package io.github.mvngrade.plugin.grading;

import io.github.mvngrade.engine.doctor.Diagnosis;
import java.util.List;
import java.util.stream.Stream;

/** What the doctor found, as lines for a terminal or a log. Marks tell the states apart without colour. */
final class DiagnosisLines {
    private DiagnosisLines() {}

    /** A line for each diagnosis, and a second one if there is something to do. */
    static List<String> of(List<Diagnosis> diagnoses) {
        int width = diagnoses.stream()
                .mapToInt(diagnosis -> diagnosis.name().length())
                .max()
                .orElse(0);
        return diagnoses.stream().flatMap(diagnosis -> lines(diagnosis, width)).toList();
    }

    private static Stream<String> lines(Diagnosis diagnosis, int width) {
        String name = diagnosis.name() + " ".repeat(width - diagnosis.name().length());
        String found = mark(diagnosis.state()) + " " + name + "  " + oneLine(diagnosis.found());
        return diagnosis.advice().isEmpty()
                ? Stream.of(found)
                : Stream.of(
                        found,
                        " ".repeat(mark(diagnosis.state()).length() + 1 + width) + "  -> "
                                + oneLine(diagnosis.advice()));
    }

    private static String mark(Diagnosis.State state) {
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
