package io.github.mvngrade.report.export;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.report.export.ExportedCheck.State;
import io.github.mvngrade.report.words.Visible;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML as Surefire writes it, a file for each exercise.
 *
 * <p>Its readers differ, and each of these avoids a wrong grade in one of them: a suite is the root (Pawtograder crashes on
 * suites within suites); names are unique in the course (Artemis gives nobody a point for a name that is there twice); the
 * reason stands in the attribute and in the text (Artemis reads the one, Pawtograder the other, and takes an empty failure for a
 * pass); nothing is skipped (Artemis counts that as failed, Pawtograder as passed), so held-back checks are left out and a
 * pending one is an error that says so.
 *
 * @param name of the format
 * @param pattern of its files; {@code *} stands for an exercise
 */
record JUnitExporter(String name, String pattern) implements Exporter {
    private static final int MILLIS_DIGITS = 3;

    /** What CI services show; it has no points. */
    static JUnitExporter plain() {
        return new JUnitExporter("junit", "junit/TEST-*.xml");
    }

    /** What Pawtograder's preset {@code python-script} collects and scores. */
    static JUnitExporter pawtograder() {
        return new JUnitExporter("pawtograder", "test_results/*.xml");
    }

    private boolean scores() {
        return name.equals(pawtograder().name());
    }

    @Override
    public List<String> patterns() {
        return List.of(pattern);
    }

    @Override
    public Optional<String> refusal(Export export) {
        return scores() ? Exporter.super.refusal(export) : Optional.empty();
    }

    @Override
    public SortedMap<String, String> files(Export export) {
        SortedMap<String, String> files = new TreeMap<>();
        for (ShownGrade shown : export.grades()) {
            Grade grade = shown.grade();
            files.put(pattern.replace("*", grade.exercise().value()), suite(grade, cases(grade, export.pending())));
        }
        return files;
    }

    private static List<ExportedCheck> cases(Grade grade, PendingPolicy pending) {
        return Export.checks(grade).stream()
                .filter(check -> check.state() != State.PENDING || pending != PendingPolicy.EXCLUDE)
                .toList();
    }

    private static String suite(Grade grade, List<ExportedCheck> checks) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", Visible.inLog(Visible.line(grade.title())));
            xml.writeAttribute("time", seconds(sum(checks)));
            xml.writeAttribute("tests", Integer.toString(checks.size()));
            xml.writeAttribute("errors", count(checks, State.PENDING));
            xml.writeAttribute("skipped", "0");
            xml.writeAttribute(
                    "failures",
                    Long.toString(
                            checks.stream().filter(JUnitExporter::isFailure).count()));
            for (ExportedCheck check : checks) {
                write(xml, check);
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A document in memory couldn't be written", e);
        }
        return text.append('\n').toString();
    }

    private static void write(XMLStreamWriter xml, ExportedCheck check) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", check.name());
        xml.writeAttribute("classname", check.exercise().value());
        xml.writeAttribute("time", seconds(check.duration()));
        if (check.state() != State.PASSED) {
            String message = check.title() + ": " + check.message();
            xml.writeCharacters("\n    ");
            xml.writeStartElement(isFailure(check) ? "failure" : "error");
            xml.writeAttribute("message", Visible.line(message));
            xml.writeAttribute("type", check.result().verdict().name());
            xml.writeCharacters(message);
            xml.writeEndElement();
            xml.writeCharacters("\n  ");
        }
        xml.writeEndElement();
    }

    private static boolean isFailure(ExportedCheck check) {
        return check.state() == State.LOST || check.state() == State.PARTLY;
    }

    private static String count(List<ExportedCheck> checks, State state) {
        return Long.toString(
                checks.stream().filter(check -> check.state() == state).count());
    }

    private static Duration sum(List<ExportedCheck> checks) {
        return checks.stream().map(ExportedCheck::duration).reduce(Duration.ZERO, Duration::plus);
    }

    private static String seconds(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), MILLIS_DIGITS).toPlainString();
    }
}
