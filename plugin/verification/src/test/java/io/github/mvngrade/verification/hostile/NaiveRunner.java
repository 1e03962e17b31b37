package io.github.mvngrade.verification.hostile;

import io.github.mvngrade.engine.intake.RunFolder;
import io.github.mvngrade.engine.warden.Fence;
import io.github.mvngrade.engine.warden.Guarded;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.engine.warden.Warden;
import io.github.mvngrade.engine.warden.WardenKit;
import io.github.mvngrade.verification.course.WrittenExercise;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A deliberately naive runner: a submission on a flat class path, results on standard output, its parent a shell. It reaches
 * the victim; whatever else it could harm is fenced off.
 *
 * @param kit what wardens are made of
 * @param exercise classes of the exercise and its checks
 */
record NaiveRunner(WardenKit kit, Path exercise) {
    private static final int LOOKS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /**
     * What became of a submission.
     *
     * @param ended whether the runner ended by itself
     * @param exit its exit code, as its parent told
     * @param output all that was printed
     * @param told what its collector was told
     * @param left whether a process was left that names the victim
     */
    record Outcome(boolean ended, String exit, String output, String told, boolean left) {
        boolean isTakenForAPass() {
            return ended && exit.equals("0") || (output + told).lines().anyMatch("RESULT one PASSED"::equals);
        }

        boolean isParentGone() {
            return ended && exit.isEmpty();
        }
    }

    Outcome run(Attack.Runner runner, Path submission, Victim victim) throws Exception {
        try (RunFolder run = RunFolder.create();
                NaiveCollector collector = NaiveCollector.at(socket(run))) {
            Path classes = compiled(submission, run.classes());
            String classPath = String.join(
                    File.pathSeparator, classes.toString(), exercise.toString(), System.getProperty("java.class.path"));
            Guarded guarded = new Guarded(
                    command(classPath, runner, run),
                    environment(),
                    run.work(),
                    List.of(),
                    new Guarded.Ground(readable(classPath), List.of(run.work(), run.tmp(), victim.folder())));
            try (Warden warden = Warden.start(
                    kit.within(new Fence(true, OptionalInt.empty(), Optional.empty(), Optional.empty())),
                    guarded,
                    run.path().resolve("w"))) {
                return outcome(warden, victim, collector);
            }
        }
    }

    private static List<String> command(String classPath, Attack.Runner runner, RunFolder run) {
        return List.of(
                "/bin/sh",
                "-c",
                "\"$@\"; echo EXIT $?",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + run.tmp(),
                "-cp",
                classPath,
                runner.main(),
                socket(run).toString());
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = OwnProcess.environment();
        environment.put(Victim.TOKEN_VARIABLE, Victim.token());
        return environment;
    }

    private static Path socket(RunFolder run) {
        return run.tmp().resolve("results");
    }

    private static List<Path> readable(String classPath) {
        return Stream.concat(Stream.of(System.getProperty("java.home")), Stream.of(classPath.split(File.pathSeparator)))
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .toList();
    }

    private static Path compiled(Path submission, Path classes) throws IOException {
        try (Stream<Path> walk = Files.walk(submission)) {
            WrittenExercise.compile(
                    walk.filter(path -> path.toString().endsWith(".java")).toList(), classes);
        }
        Path resources = submission.resolve("src/main/resources");
        if (Files.isDirectory(resources)) {
            copy(resources, classes);
        }
        return classes;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    /** What is left behind may still do something within two seconds. */
    private static Outcome outcome(Warden warden, Victim victim, NaiveCollector collector)
            throws IOException, InterruptedException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean ended = false;
        while (!ended && System.nanoTime() - end < 0) {
            ended = warden.exit().isPresent();
            output.write(warden.output().readNBytes(warden.output().available()));
            Thread.sleep(20);
        }
        long late = System.nanoTime() + Duration.ofSeconds(2).toNanos();
        while (ended && !isQuiet(warden) && victim.isUnharmed() && System.nanoTime() - late < 0) {
            Thread.sleep(20);
        }
        output.write(warden.output().readNBytes(warden.output().available()));
        String printed = output.toString(StandardCharsets.UTF_8);
        String exit = printed.lines()
                .filter(line -> line.startsWith("EXIT "))
                .map(line -> line.substring("EXIT ".length()))
                .findFirst()
                .orElse("");
        return new Outcome(ended, exit, printed, collector.told(), isStalked(victim));
    }

    /** Looked for more than once: one that starts the next and ends can be missed by a look that goes from process to process. */
    private static boolean isStalked(Victim victim) throws InterruptedException {
        boolean stalked = victim.isStalked();
        for (int look = 1; look < LOOKS && !stalked; look++) {
            Thread.sleep(20);
            stalked = victim.isStalked();
        }
        return stalked;
    }

    private static boolean isQuiet(Warden warden) {
        return warden.handle().children().findAny().isEmpty();
    }
}
