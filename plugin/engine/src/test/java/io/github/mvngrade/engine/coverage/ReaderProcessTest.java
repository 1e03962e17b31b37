package io.github.mvngrade.engine.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.mvngrade.engine.Damage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.data.SessionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderProcessTest {
    private static final long A = 0xAL;
    private static final long B = 0xBL;
    private static final ProbeCounts PROBES = new ProbeCounts(new TreeMap<>(Map.of(A, 3, B, 9)));
    private static final int MOST = Integer.MAX_VALUE;

    /** So many files go to one reader's process. */
    private static final int BATCH = 20;

    private static final int COPIES = 1_000;

    @TempDir
    Path folder;

    private List<Hits> read(Path... files) throws Exception {
        return ReaderProcess.ofGrader().read(List.of(files), PROBES, folder);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] data(ExecutionData... classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ExecutionDataWriter writer = new ExecutionDataWriter(bytes);
        writer.visitSessionInfo(new SessionInfo("coverage", 1, 2));
        for (ExecutionData each : classes) {
            writer.visitClassExecution(each);
        }
        writer.flush();
        return bytes.toByteArray();
    }

    private static ExecutionData passed(long id, boolean... probes) {
        return new ExecutionData(id, "any/Name", probes);
    }

    @Test
    void whatSeveralJvmsAppendedIsMergedAndFilesAreKeptApart() throws Exception {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(data(passed(A, true, false, false)));
        both.write(data(passed(A, false, false, true)));
        List<Hits> hits = read(write("subject", both.toByteArray()), write("children", data(passed(B, nine(8)))));
        assertThat(hits.get(0).of(A)).containsExactly(true, false, true);
        assertThat(hits.get(0).of(B)).containsOnly(false);
        assertThat(hits.get(1).of(B)).containsExactly(nine(8));
    }

    @Test
    void unknownClassesAndOtherNumbersOfProbesAreLeftOut() throws Exception {
        Path file = write(
                "subject",
                data(
                        passed(0xC, true),
                        passed(B, true, true),
                        passed(A, true, true, true, true),
                        passed(A, false, true, false)));
        Hits hits = read(file).get(0);
        assertThat(hits.of(A)).containsExactly(false, true, false);
        assertThat(hits.of(B)).containsOnly(false);
        assertThatThrownBy(() -> hits.of(0xC)).hasMessage("No class has the id c");
    }

    @Test
    void aFileThatIsNotThereHoldsNothing() throws Exception {
        assertThat(read(folder.resolve("absent"))).singleElement().satisfies(hits -> assertThat(hits.isEmpty())
                .isTrue());
    }

    @Test
    void aFileThatBreaksOffHoldsWhatItHas() throws Exception {
        byte[] whole = data(passed(A, true, false, false), passed(B, nine(1)));
        Hits hits =
                read(write("subject", Arrays.copyOf(whole, whole.length - 1))).get(0);
        assertThat(hits.of(A)).containsExactly(true, false, false);
        assertThat(hits.of(B)).containsOnly(false);
    }

    @Test
    void aFileOf22BytesThatClaimsAnArrayOfTwoBillionEndsItsReaderAlone() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(Arrays.copyOf(data(), 5));
        out.writeByte(0x11);
        out.writeLong(A);
        out.writeUTF("a");
        for (int rest = MOST; rest > 0; rest >>>= 7) {
            out.writeByte(rest > 0x7f ? rest & 0x7f | 0x80 : rest);
        }
        assertThat(bytes.size()).isEqualTo(22);
        Path hostile = write("subject", bytes.toByteArray());
        assertThatThrownBy(() -> read(hostile)).hasMessage("what the run left used up the memory of its reader");
    }

    @Test
    void aReaderThatHangsIsStopped() throws Exception {
        Path pipe = folder.resolve("subject");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "mkfifo makes the pipe that nobody writes to");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .isZero();
        ReaderProcess impatient = new ReaderProcess(ReaderProcess.ofGrader().java(), Duration.ofSeconds(1));
        assertThatThrownBy(() -> impatient.read(List.of(pipe), PROBES, folder))
                .hasMessage("what the run left couldn't be read within 1 s");
    }

    @Test
    void aReportOfAReaderThatWasTakenOverIsRefused() throws IOException {
        assertRefused(out -> out.writeInt(3), "3 classes");
        assertRefused(out -> hit(out, 0xC, 1), "a class c");
        assertRefused(out -> hit(out, A, 0b1111), "probe 3 of 3");
        assertRefused(
                out -> {
                    hit(out, A, 1);
                    out.writeLong(A);
                    out.writeInt(0);
                },
                "a second class a");
        assertRefused(
                out -> {
                    hit(out, A, 1);
                    out.writeLong(B);
                    out.writeInt(3);
                },
                "3 bytes for 9 probes");
        assertRefused(out -> out.writeInt(0), "breaks off");
        assertRefused(
                out -> {
                    out.writeInt(0);
                    out.writeInt(ReaderProcess.COMPLETE + 1);
                },
                "doesn't end where it must");
        assertRefused(out -> out.write(new byte[100]), "has at most");
    }

    private interface Report {
        void writeTo(DataOutputStream out) throws IOException;
    }

    private static void hit(DataOutputStream out, long id, int bits) throws IOException {
        out.writeInt(2);
        out.writeLong(id);
        out.writeInt(1);
        out.writeByte(bits);
    }

    private void assertRefused(Report forged, String complaint) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        forged.writeTo(new DataOutputStream(bytes));
        Path report = write("report", bytes.toByteArray());
        assertThatThrownBy(() -> ReaderProcess.admitted(report, 1, PROBES))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(complaint);
    }

    private static boolean[] nine(int passed) {
        boolean[] probes = new boolean[9];
        probes[passed] = true;
        return probes;
    }

    @Test
    void whateverARunLeavesOnlyTheGradersProbesAreBelieved() throws Exception {
        List<Path> damaged = new ArrayList<>();
        byte[] two = data(passed(A, true, false, true), passed(B, nine(8)), passed(0xC, true, true));
        int believed = new Damage(List.of(two)).feed(COPIES, IOException.class, (sample, copy) -> {
            damaged.add(write("exec" + damaged.size(), copy));
            if (damaged.size() == BATCH) {
                List<Path> batch = List.copyOf(damaged);
                damaged.clear();
                Files.deleteIfExists(folder.resolve("hits"));
                assertThat(read(batch.toArray(Path[]::new)))
                        .hasSize(BATCH)
                        .allSatisfy(hits -> hits.forEach((id, probes) ->
                                assertThat(PROBES.admit(id, probes.length)).isTrue()));
            }
        });
        // A file that claims too long an array ends its reader, and with it what others hold; but not each does.
        assertThat(COPIES - believed).isLessThan(COPIES / BATCH);
    }
}
