package io.github.mvngrade.verification.poms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.Violation;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PomTest {
    private static final Repository HERE = Repository.here();
    private static final String OWN = "${project.version}";

    /** The POMs of the root build but its root; what students get is a build of its own. */
    private static List<Path> poms() {
        return HERE.trackedFiles().stream()
                .filter(file -> file.endsWith("pom.xml"))
                .filter(file ->
                        HERE.name(file).startsWith("plugin/") || HERE.name(file).startsWith("reference-solutions/"))
                .filter(file -> !HERE.name(file).contains("/src/"))
                .toList();
    }

    private static Document parse(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new IllegalArgumentException("This POM can't be read: " + e.getMessage(), e);
        }
    }

    private static List<Violation> versions(String name, Document pom) {
        List<Violation> found = new ArrayList<>();
        for (String kind : List.of("dependency", "plugin", "extension")) {
            NodeList elements = pom.getElementsByTagName(kind);
            for (int i = 0; i < elements.getLength(); i++) {
                Element element = (Element) elements.item(i);
                String version = child(element, "version");
                if (!version.isEmpty() && !version.equals(OWN)) {
                    found.add(new Violation(
                            name,
                            "states version " + version + " of " + child(element, "artifactId")
                                    + ", which belongs into the root POM"));
                }
            }
        }
        return found;
    }

    private static String child(Element parent, String tag) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i).getNodeName().equals(tag)) {
                return children.item(i).getTextContent().strip();
            }
        }
        return "";
    }

    @Test
    void versionsStandInTheRootPomOnly() throws IOException {
        assertThat(poms()).hasSizeGreaterThan(9);
        for (Path pom : poms()) {
            assertThat(versions(HERE.name(pom), parse(Files.readString(pom)))).isEmpty();
        }
    }

    @Test
    void everyModuleSaysWhatItExistsFor() throws IOException {
        for (Path pom : poms()) {
            Element project = parse(Files.readString(pom)).getDocumentElement();
            assertThat(child(project, "description")).as(HERE.name(pom)).endsWith(".");
        }
    }

    @Test
    void aVersionOutOfPlaceIsCaught() {
        Document pom =
                parse("<project><dependencies><dependency><artifactId>a</artifactId><version>1</version></dependency>"
                        + "<dependency><artifactId>b</artifactId><version>${project.version}</version></dependency></dependencies>"
                        + "<build><plugins><plugin><artifactId>c</artifactId></plugin></plugins></build></project>");
        assertThat(versions("pom.xml", pom))
                .containsExactly(new Violation("pom.xml", "states version 1 of a, which belongs into the root POM"));
    }
}
