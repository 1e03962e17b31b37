package io.github.mvngrade.warden;

import java.util.List;
import java.util.Set;

/** What to call a process, by its command line: a JVM by its main class, anything else by its program's file name. */
final class ProgramName {
    private static final Set<String> WITH_VALUE = Set.of(
            "-cp",
            "-classpath",
            "--class-path",
            "-p",
            "--module-path",
            "--upgrade-module-path",
            "--add-modules",
            "--limit-modules",
            "--add-reads",
            "--add-exports",
            "--add-opens",
            "--patch-module",
            "--enable-native-access",
            "--source",
            "--describe-module",
            "-d");

    private ProgramName() {}

    /** @param shortName the kernel's name, for a process whose command line is empty */
    static String of(List<String> commandLine, String shortName) {
        if (commandLine.isEmpty() || commandLine.get(0).isBlank()) {
            return shortName;
        }
        String program = fileName(commandLine.get(0));
        return program.equals("java") || program.equals("java.exe") ? mainOf(commandLine) : program;
    }

    private static String mainOf(List<String> commandLine) {
        for (int i = 1; i < commandLine.size(); i++) {
            String argument = commandLine.get(i);
            boolean followed = i + 1 < commandLine.size();
            if (followed && argument.equals("-jar")) {
                return fileName(commandLine.get(i + 1));
            }
            if (followed && (argument.equals("-m") || argument.equals("--module"))) {
                return commandLine.get(i + 1);
            }
            if (WITH_VALUE.contains(argument)) {
                i++;
            } else if (!argument.startsWith("-") && !argument.startsWith("@") && !argument.isBlank()) {
                return argument;
            }
        }
        return "java";
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
