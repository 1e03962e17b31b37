package io.github.mvngrade.engine.coverage;

import io.github.mvngrade.engine.warden.BriefProcess;
import io.github.mvngrade.engine.warden.OwnProcess;
import io.github.mvngrade.engine.warden.ParentWatch;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jacoco.core.data.ExecutionDataReader;

/**
 * Reads what a run left in a throw-away JVM, bounded in memory and time, and believes nothing of it but probes that the
 * grader made.
 *
 * @param java the launcher of a Java runtime
 * @param limit from the process's start to its end
 */
record ReaderProcess(Path java, Duration limit) {
    static final Duration DEFAULT_LIMIT = Duration.ofSeconds(20);

    /** Stands at the end of a complete report. */
    static final int COMPLETE = 0x646f6e65;

    private static final int OUT_OF_MEMORY = 3;
    private static final List<String> BOUNDS = List.of(
            "-Xmx64m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-Xlog:disable");

    /** The launcher that the grader itself runs on, with the usual limit. */
    static ReaderProcess ofGrader() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        return new ReaderProcess(bin.resolve(File.separatorChar == '\\' ? "java.exe" : "java"), DEFAULT_LIMIT);
    }

    /**
     * What these files hold; nothing for one that isn't there.
     *
     * @param scratch folder for the reader's report, which the subject can't write to
     * @throws IOException if the reader doesn't survive the files, or reports what the grader didn't make
     * @throws InterruptedException if interrupted; the reader is dead then
     */
    List<Hits> read(List<Path> files, ProbeCounts probes, Path scratch) throws IOException, InterruptedException {
        Path report = scratch.resolve("hits");
        int exitValue;
        try (BriefProcess reader = start(report, files)) {
            hand(probes, reader.process());
            exitValue = reader.await(limit);
        } catch (BriefProcess.TookTooLongException e) {
            throw new IOException("what the run left couldn't be read within " + limit.toSeconds() + " s", e);
        }
        if (exitValue == OUT_OF_MEMORY) {
            throw new IOException("what the run left used up the memory of its reader");
        }
        if (exitValue != 0) {
            throw new IOException("what the run left ended its reader with exit value " + exitValue);
        }
        return admitted(report, files.size(), probes);
    }

    private BriefProcess start(Path report, List<Path> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(BOUNDS);
        command.add(ParentWatch.option());
        command.addAll(List.of(
                "-cp",
                OwnProcess.classPath(ReaderMain.class, ExecutionDataReader.class),
                ReaderMain.class.getName(),
                report.toString()));
        files.forEach(file -> command.add(file.toString()));
        return BriefProcess.start(OwnProcess.of(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    private static void hand(ProbeCounts probes, Process process) throws IOException {
        try (OutputStream out = process.getOutputStream()) {
            probes.writeTo(out);
        } catch (IOException e) {
            throw new IOException("the reader of what the run left ended before it knew what to read", e);
        }
    }

    /** What of a report stands the test; visible for tests that forge one. */
    static List<Hits> admitted(Path report, int files, ProbeCounts probes) throws IOException {
        long most = files * Hits.mostBytes(probes) + Integer.BYTES;
        if (Files.size(report) > most) {
            throw new IOException(
                    "the reader's report has at most " + most + " bytes, but this one has " + Files.size(report));
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(report)))) {
            List<Hits> hits = new ArrayList<>();
            for (int i = 0; i < files; i++) {
                hits.add(Hits.readFrom(in, probes));
            }
            if (in.readInt() != COMPLETE || in.read() >= 0) {
                throw new IOException("the reader's report doesn't end where it must");
            }
            return hits;
        } catch (EOFException e) {
            throw new IOException("the reader's report breaks off", e);
        }
    }
}
