package io.github.mvngrade.verification.ci;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.mvngrade.verification.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A workflow of GitHub Actions with one job.
 *
 * @param root of the document
 */
record WorkflowFile(JsonNode root) {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{\\s*([\\w.-]+)\\s*}}");

    /**
     * A command of the workflow.
     *
     * @param name of the step
     * @param run what a shell runs
     * @param environment that the step adds, expressions still in it
     */
    record Step(String name, String run, Map<String, String> environment) {
        /** With these values for expressions like {@code secrets.STUDENTS_TOKEN}. */
        Map<String, String> environment(Map<String, String> values) {
            Map<String, String> filled = new TreeMap<>();
            environment.forEach((name, text) -> {
                Matcher expression = EXPRESSION.matcher(text);
                filled.put(
                        name,
                        expression.replaceAll(
                                found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), ""))));
            });
            return filled;
        }
    }

    static WorkflowFile of(Path file) throws IOException {
        return new WorkflowFile(new YAMLMapper().readTree(Repository.text(file)));
    }

    private Stream<JsonNode> steps() {
        return StreamSupport.stream(root.get("jobs").spliterator(), false)
                .flatMap(job -> StreamSupport.stream(job.get("steps").spliterator(), false));
    }

    /** What it runs, in order. */
    List<Step> runs() {
        return steps().filter(step -> step.has("run"))
                .map(step ->
                        new Step(step.path("name").asText(), step.get("run").asText(), variables(step.path("env"))))
                .toList();
    }

    private static Map<String, String> variables(JsonNode env) {
        Map<String, String> variables = new TreeMap<>();
        env.properties()
                .forEach(field -> variables.put(field.getKey(), field.getValue().asText()));
        return variables;
    }

    /** The actions that it uses, in order. */
    List<String> uses() {
        return steps().filter(step -> step.has("uses"))
                .map(step -> step.get("uses").asText())
                .toList();
    }

    /** What an action is given under a key. */
    String with(String action, String key) {
        return steps().filter(step -> step.path("uses").asText().startsWith(action + "@"))
                .map(step -> step.at("/with/" + key).asText())
                .findFirst()
                .orElseThrow();
    }

    /** The files that it uploads from a workspace, relative to it. */
    List<String> uploads(Path workspace) throws IOException {
        List<Path> folders = with("actions/upload-artifact", "path")
                .lines()
                .flatMap(pattern -> folders(workspace, pattern).stream())
                .toList();
        try (Stream<Path> files = Files.walk(workspace)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> folders.stream().anyMatch(file::startsWith))
                    .map(file -> workspace.relativize(file).toString())
                    .toList();
        }
    }

    private static List<Path> folders(Path workspace, String pattern) {
        if (!pattern.startsWith("*/")) {
            return List.of(workspace.resolve(pattern));
        }
        try (Stream<Path> inner = Files.list(workspace)) {
            return inner.map(folder -> folder.resolve(pattern.substring(2))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
