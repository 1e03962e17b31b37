package io.github.mvngrade.verification.batch;

import io.github.mvngrade.batch.book.BookRow;
import io.github.mvngrade.batch.book.Database;
import io.github.mvngrade.batch.run.BatchListener;
import io.github.mvngrade.batch.run.Only;
import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.verification.course.TestGrader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Grades a class with a gradebook of its own, in a JVM of its own with little memory, which can be killed. */
final class CoordinatorProcess implements AutoCloseable {
    private final Process process;
    private final Path progress;

    private CoordinatorProcess(Process process, Path progress) {
        this.process = process;
        this.progress = progress;
    }

    /** Starts one. */
    static CoordinatorProcess start(Path book, Path handedIn, Map<ExerciseId, PackFile> packs) throws IOException {
        Path progress = Files.createDirectories(book).resolve("progress");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                CoordinatorProcess.class.getName(),
                book.toString(),
                handedIn.toString(),
                progress.toString()));
        packs.values().forEach(pack -> command.add(pack.jar().toString()));
        return new CoordinatorProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(book.resolve("log").toFile())
                        .start(),
                progress);
    }

    /** Grades what isn't graded yet. */
    public static void main(String[] arguments) throws Exception {
        Path book = Path.of(arguments[0]);
        Map<ExerciseId, PackFile> packs = new LinkedHashMap<>();
        for (int i = 3; i < arguments.length; i++) {
            PackFile pack = new PackFile(PackFiles.read(Path.of(arguments[i])), Path.of(arguments[i]));
            packs.put(pack.pack().exercise().id(), pack);
        }
        BatchRig rig = new BatchRig(packs, TestGrader.create().grader(), book.resolve("scratch"));
        try (Database database = Database.in(book)) {
            rig.grade(
                    BatchRig.desk(database, "class"),
                    Path.of(arguments[1]),
                    Only.CHANGED,
                    Set.of(),
                    new Noted(Path.of(arguments[2])));
        }
        System.exit(0);
    }

    private record Noted(Path progress) implements BatchListener {
        @Override
        public void begins(int found, int toGrade) {
            note(toGrade, 0);
        }

        @Override
        public void checked(BookRow row) {
            throw new AssertionError("Nothing is to be measured, but " + row + " waits for it");
        }

        @Override
        public void graded(BookRow row, Grade grade, int done) {
            note(-1, done);
        }

        private void note(int toGrade, int done) {
            try {
                String old = Files.exists(progress) ? Files.readString(progress) : "";
                Files.writeString(progress, toGrade >= 0 ? toGrade + " 0" : old.split(" ")[0] + " " + done);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** How many it was to grade; -1 as long as it isn't known. */
    int toGrade() throws IOException {
        return number(0);
    }

    /** How many it has graded. */
    int done() throws IOException {
        return number(1);
    }

    private int number(int which) throws IOException {
        String[] numbers = Files.exists(progress) ? Files.readString(progress).split(" ") : new String[0];
        return numbers.length < 2 ? -1 : Integer.parseInt(numbers[which]);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end. */
    int exit() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it at once. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
