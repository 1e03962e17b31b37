package io.github.mvngrade.model.plan;

import java.util.List;
import java.util.Set;

/** Which of the JDK's modules an exercise may ask for in addition to those that every submission has. */
public final class JdkModules {
    /** What opens other processes, this JVM or its memory to a submission. */
    private static final Set<String> FORBIDDEN = Set.of(
            "java.instrument",
            "jdk.attach",
            "jdk.compiler",
            "jdk.hotspot.agent",
            "jdk.incubator.foreign",
            "jdk.internal.jvmstat",
            "jdk.internal.vm.ci",
            "jdk.jdi",
            "jdk.jdwp.agent",
            "jdk.jfr",
            "jdk.jshell",
            "jdk.management",
            "jdk.management.agent",
            "jdk.unsupported");

    private JdkModules() {}

    /** @throws IllegalArgumentException if its name isn't that of a module of the JDK, or no submission may have it */
    static void requireAllowed(String module) {
        if (!module.matches("(?:java|jdk)(?:\\.[a-z][a-z0-9]*)+")) {
            throw new IllegalArgumentException(
                    "modules names modules of the JDK, like java.desktop, but one of them is \"" + module + '"');
        }
        if (FORBIDDEN.contains(module)) {
            throw new IllegalArgumentException(
                    "the module " + module + " can't be asked for: with it a submission could"
                            + " reach into the grader's process. Let the exercise do without it");
        }
    }

    /** Those among a runtime's modules that no submission may have. */
    public static List<String> forbiddenAmong(List<String> modules) {
        return modules.stream().filter(FORBIDDEN::contains).sorted().toList();
    }
}
