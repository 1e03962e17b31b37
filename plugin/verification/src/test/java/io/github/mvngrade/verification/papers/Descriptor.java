package io.github.mvngrade.verification.papers;

import io.github.mvngrade.verification.Repository;
import io.github.mvngrade.verification.tools.Requirement;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * What Maven knows of the plugin: the descriptor that is made from the Mojos' Javadoc and annotations.
 *
 * @param prefix with which goals are called
 * @param goals sorted by name
 */
record Descriptor(String prefix, List<Goal> goals) {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    /** That of this build. */
    static Descriptor ofThisBuild() throws Throwable {
        Path file = Repository.here().root().resolve("plugin/maven-plugin/target/classes/META-INF/maven/plugin.xml");
        if (Files.notExists(file)) {
            throw Requirement.lacking("no plugin descriptor yet: build plugin/maven-plugin first");
        }
        return parse(Files.readString(file));
    }

    static Descriptor parse(String xml) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        List<Goal> goals = children(child(root, "mojos").orElseThrow())
                .map(Descriptor::goal)
                .sorted(Comparator.comparing(Goal::name))
                .toList();
        return new Descriptor(text(root, "goalPrefix").orElseThrow(), goals);
    }

    /** What can be set on the command line. */
    List<Setting> onTheCommandLine() {
        return goals.stream()
                .flatMap(goal -> goal.settings().stream())
                .filter(setting -> setting.property().isPresent())
                .toList();
    }

    private static Goal goal(Element mojo) {
        Optional<Element> values = child(mojo, "configuration");
        List<Setting> settings = child(mojo, "parameters").stream()
                .flatMap(Descriptor::children)
                .filter(parameter ->
                        text(parameter, "editable").filter("true"::equals).isPresent())
                .map(parameter -> setting(parameter, values))
                .toList();
        return new Goal(
                text(mojo, "goal").orElseThrow(),
                text(mojo, "phase"),
                text(mojo, "requiresProject").filter("false"::equals).isEmpty(),
                text(mojo, "description").orElse(""),
                settings);
    }

    private static Setting setting(Element parameter, Optional<Element> values) {
        String name = text(parameter, "name").orElseThrow();
        Optional<Element> value = values.flatMap(all -> child(all, name));
        return new Setting(
                name,
                value.map(Node::getTextContent).flatMap(Descriptor::property),
                value.map(element -> element.getAttribute("default-value")).filter(given -> !given.isEmpty()),
                text(parameter, "required").filter("true"::equals).isPresent(),
                text(parameter, "since"),
                text(parameter, "description").orElse(""));
    }

    private static Optional<String> property(String expression) {
        return PROPERTY.matcher(expression)
                .results()
                .map(found -> found.group(1))
                .findFirst();
    }

    private static Optional<String> text(Element parent, String tag) {
        return child(parent, tag)
                .map(element -> element.getTextContent().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty());
    }

    private static Optional<Element> child(Element parent, String tag) {
        return children(parent)
                .filter(element -> element.getTagName().equals(tag))
                .findFirst();
    }

    private static Stream<Element> children(Element parent) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements.stream();
    }
}
