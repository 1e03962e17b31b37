package io.github.mvngrade.engine.jdk;

import io.github.mvngrade.engine.warden.OwnProcess;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A Java installation: whether it can compile, and how it is started. */
public final class Jdk {
    /** For a JVM that lives half a second: one compiler thread, no log, an end when memory is up. */
    public static final List<String> QUICK_START = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xshare:auto",
            "-Xss4m",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-Xlog:disable",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en");

    /** A list of modules without the compiler's. */
    private static final Pattern WITHOUT_COMPILER =
            Pattern.compile("(?m)^MODULES=\"(?![^\"]*\\bjdk\\.compiler\\b)[^\"]*\"");

    private Jdk() {}

    /**
     * Looks for the compiler without starting it: its module and its tables of earlier releases. The module alone says
     * too little, some distributions ship it with their runtimes.
     *
     * @param javaHome folder of the installation
     * @throws NoCompilerException if it can't compile; the message says what to set
     */
    public static void requireCompiler(Path javaHome) throws NoCompilerException {
        if (!Files.isExecutable(java(javaHome))) {
            throw new NoCompilerException(javaHome + " has no bin/java; set JAVA_HOME to a JDK");
        }
        if (!Files.isRegularFile(javaHome.resolve("lib").resolve("ct.sym"))
                || WITHOUT_COMPILER.matcher(release(javaHome)).find()) {
            throw new NoCompilerException(javaHome + " is a Java runtime without a compiler; set JAVA_HOME to a JDK");
        }
    }

    /** The file that says what the installation is; empty if it has none that can be read. */
    public static String release(Path javaHome) {
        try {
            return Files.readString(javaHome.resolve("release"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Its launcher. */
    public static Path java(Path javaHome) {
        return javaHome.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java");
    }

    /** A process in this folder, of which the grader's environment stays hidden. */
    public static ProcessBuilder process(List<String> command, Path folder) {
        return OwnProcess.of(command).directory(folder.toFile()).redirectErrorStream(true);
    }
}
