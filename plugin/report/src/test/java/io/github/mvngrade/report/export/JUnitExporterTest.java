package io.github.mvngrade.report.export;

import static io.github.mvngrade.report.export.SampleExports.as;
import static io.github.mvngrade.report.export.SampleExports.everyVerdict;
import static io.github.mvngrade.report.export.SampleExports.named;
import static io.github.mvngrade.report.export.SampleExports.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.record.samples.SampleGrades;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Each trap of a reader of JUnit XML is a test. */
class JUnitExporterTest {
    private static Element suite(String format, Export export)
            throws IOException, SAXException, ParserConfigurationException {
        String text = named(format).files(export).values().iterator().next();
        published().newValidator().validate(new StreamSource(new StringReader(text)));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    /** Surefire's own schema, from the sources that it releases. */
    private static Schema published() throws IOException, SAXException {
        try (ZipFile release = new ZipFile(System.getProperty("report.surefire"))) {
            ZipEntry schema = release.stream()
                    .filter(entry -> entry.getName().endsWith("/xsd/surefire-test-report.xsd"))
                    .findFirst()
                    .orElseThrow();
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(release.getInputStream(schema)));
        }
    }

    private static List<Element> all(Element suite, String name) {
        NodeList found = suite.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }

    @Test
    void oneSuiteIsTheRootSincePawtograderCrashesOnSuitesWithinSuites() throws Exception {
        Element suite = suite("pawtograder", everyVerdict(PendingPolicy.EXCLUDE));
        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(all(suite, "testsuite")).isEmpty();
    }

    @Test
    void aCourseHasAFileForEachExerciseAndNoNameTwiceSinceArtemisGivesNobodyAPointForSuchNames() throws Exception {
        Export course = of(
                PendingPolicy.EXCLUDE, as("one", SampleGrades.everyVerdict()), as("two", SampleGrades.everyVerdict()));
        assertThat(named("junit").files(course).keySet()).containsExactly("junit/TEST-one.xml", "junit/TEST-two.xml");
        assertThat(named("pawtograder").files(course).keySet())
                .containsExactly("test_results/one.xml", "test_results/two.xml");
        List<String> names = new ArrayList<>();
        for (String file : named("junit").files(course).values()) {
            file.lines()
                    .filter(line -> line.contains("<testcase "))
                    .map(line -> line.split("\"")[1])
                    .forEach(names::add);
        }
        assertThat(names).hasSize(14).doesNotHaveDuplicates().contains("one.large-numbers", "two.large-numbers");
    }

    @Test
    void theReasonStandsInTheAttributeForArtemisAndInTheTextForPawtograder() throws Exception {
        Element failure =
                all(suite("junit", everyVerdict(PendingPolicy.HOLD)), "failure").get(0);
        assertThat(failure.getTextContent())
                .startsWith(
                        "Large numbers don't overflow: failed: 0 of 2 points\ncached(92) must fit into a long\nExpected: 754")
                .endsWith("Hint: Look at the types that you compute with.");
        assertThat(failure.getAttribute("message"))
                .isEqualTo(failure.getTextContent().replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"junit", "pawtograder"})
    void nothingIsSkippedSinceArtemisCountsThatAsFailedAndPawtograderAsPassed(String format) throws Exception {
        Element suite = suite(format, everyVerdict(PendingPolicy.ZERO));
        assertThat(all(suite, "skipped")).isEmpty();
        assertThat(suite.getAttribute("skipped")).isEqualTo("0");
        assertThat(all(suite, "testcase"))
                .extracting(each -> each.getAttribute("name"))
                .doesNotContain("fibonacci.negative-numbers");
    }

    @Test
    void aPendingCheckIsAnErrorThatSaysSo() throws Exception {
        Element suite = suite("junit", everyVerdict(PendingPolicy.HOLD));
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(all(suite, "error").get(0).getTextContent())
                .contains("unmeasurable: 1.5 points pending", "never quiet");
        assertThat(all(suite("junit", everyVerdict(PendingPolicy.EXCLUDE)), "error"))
                .isEmpty();
    }

    @Test
    void theCountsAreThoseOfTheCases() throws Exception {
        Element suite = suite("junit", everyVerdict(PendingPolicy.HOLD));
        assertThat(suite.getAttribute("tests")).isEqualTo("8");
        assertThat(all(suite, "testcase")).hasSize(8);
        assertThat(suite.getAttribute("failures")).isEqualTo("5");
        assertThat(all(suite, "failure")).hasSize(5);
    }

    @Test
    void aCheckThatEarnedAPartFailsAndSaysHowMuch() throws Exception {
        Element suite = suite("junit", everyVerdict(PendingPolicy.HOLD));
        assertThat(all(suite, "failure"))
                .extracting(Element::getTextContent)
                .anyMatch(text -> text.contains("partial: 0.8 of 2 points"));
    }

    @Test
    void textsThatNoDocumentMayHoldAreShown() throws Exception {
        Element suite = suite("junit", of(PendingPolicy.HOLD, SampleGrades.hostile()));
        assertThat(all(suite, "failure").get(0).getTextContent())
                .contains("<script>alert(1)</script>", "[U+0000]", "[U+202E]", "[U+D800]");
    }
}
