package io.github.mvngrade.plugin.similarity;

import io.github.mvngrade.engine.jdk.Jdk;
import io.github.mvngrade.engine.warden.BriefProcess;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.engine.warden.ParentWatch;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * JPlag in a process of its own.
 *
 * @param jars it, and all that it requires
 */
record Jplag(List<Path> jars) {
    /** 300 submissions take seconds; only sources that were made for it take longer. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private static final int COLUMNS = 4;
    private static final int LONGEST_LOG = 300;

    Jplag {
        jars = List.copyOf(jars);
    }

    /**
     * Two folders that were compared.
     *
     * @param share how much of both is alike, from 0 to 1
     * @param tokens how many pieces of code, such as a call or an assignment, match
     */
    record Pair(String first, String second, double share, int tokens) {
        static Pair of(String line) throws IOException {
            String[] parts = line.split("\t", -1);
            try {
                if (parts.length != COLUMNS) {
                    throw new IOException("JPlag's comparison can't be read: " + line);
                }
                return new Pair(parts[0], parts[1], Double.parseDouble(parts[2]), Integer.parseInt(parts[3]));
            } catch (NumberFormatException e) {
                throw new IOException("JPlag's comparison can't be read: " + line, e);
            }
        }
    }

    /**
     * Compares each folder with each other.
     *
     * @param submissions holds the folders
     * @param handedOut what is in all of them and counts for nobody; empty for none
     * @param scratch for files that nobody needs afterwards
     * @throws IOException if JPlag compares nothing; the message has its words
     */
    List<Pair> compare(Path submissions, Optional<Path> handedOut, Path scratch)
            throws IOException, InterruptedException {
        Path report = scratch.resolve("pairs");
        Path log = scratch.resolve("log");
        ProcessBuilder builder = OwnProcess.of(command(submissions, handedOut, report))
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        try (BriefProcess process = BriefProcess.start(builder)) {
            if (process.await(LIMIT) != 0 || !Files.exists(report)) {
                throw new IOException("JPlag compared nothing: " + reason(log));
            }
        } catch (BriefProcess.TookTooLongException e) {
            throw new IOException("JPlag took more than " + LIMIT.toMinutes() + " minutes", e);
        }
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(report)) {
            pairs.add(Pair.of(line));
        }
        return pairs;
    }

    private List<String> command(Path submissions, Optional<Path> handedOut, Path report) throws IOException {
        String classPath = Stream.concat(
                        Stream.of(OwnProcess.classPath(JplagMain.class), OwnProcess.classPath(ParentWatch.class)),
                        jars.stream().map(Path::toString))
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                Jdk.java(Path.of(System.getProperty("java.home"))).toString(),
                "-Xmx1g",
                ParentWatch.option(),
                "-cp",
                classPath,
                JplagMain.class.getName(),
                submissions.toString(),
                handedOut.map(Path::toString).orElse(""),
                report.toString());
    }

    /** What went wrong stands in the last cause of a trace; what JPlag logs before says less. */
    private static String reason(Path log) throws IOException {
        String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        List<String> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                .toList();
        String said = lines.stream()
                .filter(line -> line.startsWith("Caused by: "))
                .reduce((before, last) -> last)
                .map(line -> line.replaceFirst("^Caused by: (\\S+Exception: )?", ""))
                .orElse(lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1));
        return said.substring(0, Math.min(said.length(), LONGEST_LOG));
    }
}
