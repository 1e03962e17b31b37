package io.github.mvngrade.verification.papers;

import java.util.stream.Collectors;

/** {@code docs/goals.md}: the goals and what can be set of each, as the descriptor has it. */
final class GoalsPaper {
    private static final String HEAD = """
            # The goals

            Written from the plugin's descriptor, which is made from the code: change the Javadoc of the goals in
            `plugin/maven-plugin`, not this page. `GoalsPaperTest` says how to write it again.

            A setting is given on the command line, like `-Dgrade.speedup=false`, or in a pom, in the configuration of
            `grade-maven-plugin`, by the name in the first column.
            """;

    private GoalsPaper() {}

    static String of(Descriptor plugin) {
        return HEAD
                + plugin.goals().stream()
                        .map(goal -> section(plugin.prefix(), goal))
                        .collect(Collectors.joining());
    }

    private static String section(String prefix, Goal goal) {
        String name = prefix + ":" + goal.name();
        StringBuilder section = new StringBuilder("\n## " + name + "\n\n" + escaped(goal.description()) + "\n");
        goal.phase().ifPresent(phase -> section.append("\nA pom that names no phase runs it in `" + phase + "`.\n"));
        if (!goal.needsProject()) {
            section.append("\nIt needs no pom.\n");
        }
        if (goal.settings().isEmpty()) {
            return section.append("\nNothing can be set.\n").toString();
        }
        section.append("\n| in a pom | on the command line | default | meaning |\n|---|---|---|---|\n");
        goal.settings().forEach(setting -> section.append(row(setting)));
        return section.toString();
    }

    private static String row(Setting setting) {
        return "| " + code(setting.name())
                + " | " + setting.property().map(name -> code("-D" + name)).orElse("")
                + " | " + setting.value().map(GoalsPaper::code).orElse("")
                + " | " + escaped(setting.description())
                + (setting.required() ? " Required." : "")
                + setting.since().map(version -> " Since " + version + ".").orElse("")
                + " |\n";
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }

    /** The descriptor's texts are plain; here they stand in Markdown, and in a table. */
    private static String escaped(String text) {
        return text.replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*");
    }
}
