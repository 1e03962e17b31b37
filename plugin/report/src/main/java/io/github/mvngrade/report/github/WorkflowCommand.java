package io.github.mvngrade.report.github;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A line by which a step tells the runner of GitHub Actions something; whatever it holds, it stays one line and one command.
 *
 * @param name of the command: {@code error}, for example
 * @param properties by name, as they are shown; empty ones are left out
 * @param message as it is shown
 */
record WorkflowCommand(String name, SortedMap<String, String> properties, String message) {
    WorkflowCommand {
        properties = new TreeMap<>(properties);
        properties.values().removeIf(String::isEmpty);
    }

    /** The line, without its end. */
    String line() {
        String listed =
                properties.entrySet().stream().map(WorkflowCommand::property).collect(Collectors.joining(","));
        return "::" + name + (listed.isEmpty() ? "" : " " + listed) + "::" + data(message);
    }

    private static String property(Map.Entry<String, String> property) {
        return property.getKey() + "="
                + data(property.getValue()).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
