package io.github.mvngrade.verification.ci;

import io.github.mvngrade.verification.Repository;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A machine of a CI service as a run finds it: a user of its own with an empty Maven repository, and a course that is published in
 * a folder.
 *
 * @param folder of the machine, in which its home, its temporary files and its repositories are
 */
record RunnerMachine(Path folder) {
    /** What nobody may see of the run: the value of every token that the service holds. */
    static final String CANARY = "canary-in-a-cage";

    /**
     * How a step ended.
     *
     * @param code exit code
     * @param output what it printed, both streams
     * @param summary that it wrote
     * @param outputs that it set, by name
     */
    record Ended(int code, String output, String summary, Map<String, String> outputs) {
        /** Lines that the service takes for commands. */
        List<String> commands() {
            return output.lines().filter(line -> line.strip().startsWith("::")).toList();
        }
    }

    static RunnerMachine in(Path folder) throws IOException {
        Path maven = Files.createDirectories(folder.resolve("home/.m2"));
        Files.createDirectories(folder.resolve("steps"));
        // As setup-java writes it: with a token for the course's server.
        Files.writeString(maven.resolve("settings.xml"), """
                <settings>
                  <mirrors>
                    <mirror><id>downloads</id><mirrorOf>central</mirrorOf><url>%s</url></mirror>
                  </mirrors>
                  <servers>
                    <server><id>course</id><username>ada</username><password>%s</password></server>
                  </servers>
                </settings>
                """.formatted(
                        Path.of(property("verification.repository")).toUri(), CANARY));
        return new RunnerMachine(folder);
    }

    /** A system property that this module's POM sets. */
    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("Run this by mvn verify: the POM sets " + name);
        }
        return value;
    }

    /** Where the course is published: the repository that the invoker projects use. */
    static URI published() {
        return Repository.here()
                .root()
                .resolve("plugin/verification/target/it-repo")
                .toUri();
    }

    /** Lays an exercise, or with {@code .} all of them, out as a repository whose poms name where the course is. */
    Path repository(String name, String exercise, URI course) throws IOException {
        Path repository = folder.resolve(name);
        Path from =
                Repository.here().root().resolve("exercises").resolve(exercise).normalize();
        copy(from, repository);
        String block = Repository.text(Repository.here().root().resolve("templates/course/repositories.xml"))
                .replace("{{url}}", course.toString());
        for (Path pom : poms(repository)) {
            Files.writeString(pom, Repository.text(pom).replaceFirst("\n  <build>", "\n" + block + "\n  <build>"));
        }
        return repository;
    }

    /** Copies a folder without what builds and editors leave in it. */
    static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path relative = from.relativize(file);
                boolean built =
                        relative.startsWith("target") || relative.toString().contains("/target");
                if (!built && Files.isDirectory(file)) {
                    Files.createDirectories(to.resolve(relative));
                } else if (!built) {
                    Files.copy(file, to.resolve(relative));
                }
            }
        }
    }

    private static List<Path> poms(Path repository) throws IOException {
        try (var files = Files.walk(repository, 2)) {
            return files.filter(file -> file.endsWith("pom.xml")).toList();
        }
    }

    /** Runs a script as GitHub Actions does, in a workspace. */
    Ended run(String script, Path workspace, Map<String, String> more) throws IOException, InterruptedException {
        Path step = Files.createTempDirectory(folder.resolve("steps"), "step");
        Path file = Files.writeString(step.resolve("run.sh"), script);
        return run(List.of("bash", "-e", file.toString()), workspace, more, step);
    }

    /** Runs a command with the variables of GitHub Actions. */
    Ended run(List<String> command, Path workspace, Map<String, String> more) throws IOException, InterruptedException {
        return run(command, workspace, more, Files.createTempDirectory(folder.resolve("steps"), "step"));
    }

    private Ended run(List<String> command, Path workspace, Map<String, String> more, Path step)
            throws IOException, InterruptedException {
        Path summary = Files.createFile(step.resolve("summary.md"));
        Path outputs = Files.createFile(step.resolve("outputs"));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(workspace.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.put("PATH", property("verification.maven") + "/bin:" + environment.get("PATH"));
        environment.put("HOME", folder.resolve("home").toString());
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -Duser.home=" + folder.resolve("home"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("CI", "true");
        environment.put("GITHUB_ACTIONS", "true");
        environment.put("GITHUB_WORKSPACE", workspace.toString());
        environment.put("GITHUB_STEP_SUMMARY", summary.toString());
        environment.put("GITHUB_OUTPUT", outputs.toString());
        environment.put("GITHUB_TOKEN", CANARY);
        environment.put("ACTIONS_RUNTIME_TOKEN", CANARY);
        environment.putAll(more);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return new Ended(code, output, Repository.text(summary), pairs(Repository.text(outputs)));
    }

    private static Map<String, String> pairs(String lines) {
        return lines.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, last) -> last,
                        TreeMap::new));
    }
}
