package io.github.mvngrade.authoring.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with {@code {{name}}} where a value goes, escaped for XML. A line that is just {@code {{&name}}} becomes the lines
 * of the value as they are, or nothing if it has none.
 */
record Template(String text) {
    private static final String FOLDER = "/templates/course/";
    private static final Pattern VALUE = Pattern.compile("\\{\\{(\\w+)}}");
    private static final Pattern LINES = Pattern.compile("\\{\\{&(\\w+)}}");

    /** The template of this name that comes with the plugin. */
    static Template named(String name) {
        try (InputStream stream = Template.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("The plugin's jar has no " + FOLDER + name);
            }
            return new Template(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The plugin's template " + name + " can't be read", e);
        }
    }

    /** @throws IllegalArgumentException if the template wants a value that isn't there */
    String fill(Map<String, String> values) {
        return text.lines().map(line -> filled(line, values)).collect(Collectors.joining());
    }

    private static String filled(String line, Map<String, String> values) {
        Matcher lines = LINES.matcher(line.strip());
        if (lines.matches()) {
            return value(values, lines.group(1))
                    .lines()
                    .map(each -> each + '\n')
                    .collect(Collectors.joining());
        }
        return VALUE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(escaped(value(values, found.group(1)))))
                + '\n';
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException(
                    "A template wants {{" + name + "}}, but the values are " + values.keySet());
        }
        return value;
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
