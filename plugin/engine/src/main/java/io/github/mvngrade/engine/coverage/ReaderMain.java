package io.github.mvngrade.engine.coverage;

import io.github.mvngrade.engine.warden.ParentWatch;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jacoco.core.data.ExecutionDataReader;

/**
 * The main class of a reader's process: the probes on standard input; as arguments the file for its report, then the files
 * to be read. A hostile file may well be this process's end: 22 bytes can claim an array of two billion.
 */
final class ReaderMain {
    private ReaderMain() {}

    /** @throws IOException if the probes can't be read, or the report can't be written */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.begin();
        ProbeCounts probes = ProbeCounts.readFrom(System.in);
        Path report = Path.of(arguments[0]);
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(report, StandardOpenOption.CREATE_NEW)))) {
            for (String file : List.of(arguments).subList(1, arguments.length)) {
                read(Path.of(file), probes).writeTo(out);
            }
            out.writeInt(ReaderProcess.COMPLETE);
        }
    }

    /** A file that isn't there holds nothing; one that breaks off, as that of a JVM that was killed, holds what it has. */
    private static Hits read(Path file, ProbeCounts probes) {
        Hits hits = new Hits(probes);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            ExecutionDataReader reader = new ExecutionDataReader(in);
            reader.setSessionInfoVisitor(session -> {});
            reader.setExecutionDataVisitor(data -> hits.add(data.getId(), data.getProbes()));
            reader.read();
            return hits;
        } catch (IOException | RuntimeException brokenOff) {
            return hits;
        }
    }
}
