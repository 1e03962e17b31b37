package io.github.mvngrade.verification.poms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plugin tells Eclipse of its goals fits what it tells Maven. */
class EclipseTest {
    private static final Path CLASSES = Repository.here().root().resolve("plugin/maven-plugin/target/classes");
    private static final String GRADE = "io.github.mvngrade:grade-maven-plugin:";

    private static Document read(String name) throws Exception {
        try (InputStream in = Files.newInputStream(CLASSES.resolve(name))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (IOException e) {
            throw new IllegalStateException("Build with the rules: mvn -pl plugin/verification -am verify", e);
        }
    }

    private static Set<String> texts(Document document, String tag) {
        Set<String> texts = new TreeSet<>();
        for (Element element : elements(document.getElementsByTagName(tag))) {
            texts.add(element.getTextContent().strip());
        }
        return texts;
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** Goals with a phase of their own, and those that the plugin's lifecycle runs. */
    private static Set<String> bound(Document descriptor, Document components) {
        Set<String> bound = new TreeSet<>();
        for (Element mojo : elements(descriptor.getElementsByTagName("mojo"))) {
            if (mojo.getElementsByTagName("phase").getLength() > 0) {
                bound.add(mojo.getElementsByTagName("goal").item(0).getTextContent());
            }
        }
        for (Element phases : elements(components.getElementsByTagName("default-phases"))) {
            for (Element phase : elements(phases.getChildNodes())) {
                bound.add(phase.getTextContent().strip().replace(GRADE, ""));
            }
        }
        return bound;
    }

    private static List<Violation> misfits(Set<String> mapped, Set<String> goals, Set<String> bound) {
        List<Violation> found = new ArrayList<>();
        mapped.stream()
                .filter(goal -> !goals.contains(goal))
                .forEach(goal -> found.add(new Violation(goal, "is mapped for Eclipse, but is no goal")));
        bound.stream()
                .filter(goal -> !mapped.contains(goal))
                .forEach(goal -> found.add(new Violation(goal, "is bound to a phase, but not mapped for Eclipse")));
        return found;
    }

    @Test
    void everyBoundGoalIsMappedAndNoOther() throws Exception {
        Document mapping = read("META-INF/m2e/lifecycle-mapping-metadata.xml");
        Document descriptor = read("META-INF/maven/plugin.xml");
        Set<String> bound = bound(descriptor, read("META-INF/plexus/components.xml"));
        assertThat(bound).contains("grade", "pack");
        assertThat(misfits(texts(mapping, "goal"), texts(descriptor, "goal"), bound))
                .isEmpty();
    }

    @Test
    void eachMappingIsOfTheFormThatEclipseReadsAndIgnoresItsGoals() throws Exception {
        Element root = read("META-INF/m2e/lifecycle-mapping-metadata.xml").getDocumentElement();
        assertThat(root.getNodeName()).isEqualTo("lifecycleMappingMetadata");
        List<Element> executions = elements(root.getElementsByTagName("pluginExecution"));
        assertThat(executions).isNotEmpty().allSatisfy(execution -> {
            assertThat(execution.getParentNode().getNodeName()).isEqualTo("pluginExecutions");
            assertThat(elements(execution.getChildNodes()))
                    .extracting(Element::getNodeName)
                    .containsExactly("pluginExecutionFilter", "action");
            assertThat(execution.getElementsByTagName("ignore").getLength()).isEqualTo(1);
        });
    }

    @Test
    void aGoalThatIsGoneOrForgottenIsCaught() {
        assertThat(misfits(Set.of("pack", "gone"), Set.of("pack", "grade"), Set.of("grade")))
                .extracting(Violation::where)
                .containsExactly("gone", "grade");
    }
}
