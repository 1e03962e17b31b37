package parallel.filecopy.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Speedup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What the program copies, what it says, and how fast it is. */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class CopyChecks {
    private static final int BYTE_VALUES = 256;

    @Test
    @Order(1)
    @Check(
            id = "all-bytes",
            points = "1.5",
            hint = "A file is bytes, not text: what a Reader can't decode it replaces.")
    @DisplayName("Every byte arrives as it is, also what is no text, and an empty file stays empty")
    public void allBytes(Random random) throws Exception {
        byte[] everyValue = new byte[BYTE_VALUES];
        for (int value = 0; value < BYTE_VALUES; value++) {
            everyValue[value] = (byte) value;
        }
        byte[] noText = {(byte) 0xc3, 0x28, (byte) 0xed, (byte) 0xa0, (byte) 0x80, '\r', '\n', '\r', 0, (byte) 0xff};
        try (Workplace place = new Workplace()) {
            for (byte[] content : new byte[][] {everyValue, noText, Workplace.bytes(random, 70_001), {}}) {
                Path copy = place.path("copy");
                Workplace.copied(place.file("source", content), copy);
                Workplace.requireContent(copy, content);
                Files.delete(copy);
            }
        }
    }

    @Test
    @Order(2)
    @Check(
            id = "usage",
            points = "1",
            hint = "How many arguments came? Only the program that copied a file ends with exit code 0.")
    @DisplayName("Without exactly two arguments the program says how it is used and ends with exit code 1")
    public void usage() throws Exception {
        try (Workplace place = new Workplace()) {
            place.requireCopyOfAnOrdinaryFile();
            Path source = place.path("ordinary");
            for (Object[] arguments : new Object[][] {{}, {source}, {source, place.path("a"), place.path("b")}}) {
                Workplace.fileCopy(arguments)
                        .run()
                        .requireExit(1)
                        .requireLine("Usage: java parallel.filecopy.FileCopy <source_file> <destination_file>");
            }
        }
    }

    @Test
    @Order(3)
    @Check(
            id = "missing-source",
            points = "1",
            hint = "In which order do you open the two files? Opening one for writing empties it.")
    @DisplayName("A missing source is an error that names it and leaves the destination untouched")
    public void missingSource() throws Exception {
        try (Workplace place = new Workplace()) {
            place.requireCopyOfAnOrdinaryFile();
            byte[] precious = "precious".getBytes(StandardCharsets.UTF_8);
            Path destination = place.file("destination", precious);
            Path missing = place.path("missing");
            Workplace.fileCopy(missing, destination)
                    .run()
                    .requireFailure()
                    .requireLine("Error: Source file '" + missing + "' not found.");
            Workplace.requireContent(destination, precious);
        }
    }

    @Test
    @Order(4)
    @Check(id = "longer-destination", points = "1", hint = "What becomes of the old bytes behind the last new one?")
    @DisplayName("A destination that was longer than the source is replaced, not overwritten in part")
    public void longerDestination(Random random) throws Exception {
        try (Workplace place = new Workplace()) {
            byte[] content = Workplace.bytes(random, 1_000);
            Path destination = place.file("destination", Workplace.bytes(random, 5_000));
            Workplace.copied(place.file("source", content), destination);
            Workplace.requireContent(destination, content);
        }
    }

    @Test
    @Order(5)
    @Check(
            id = "speedup",
            points = "2",
            hint = "Each read and each write is a call into the kernel. How many bytes does one of yours move?",
            requires = "all-bytes")
    @Speedup(rule = Speedup.Rule.ALGORITHMIC, target = 10, baseline = ByteByByte.class, contender = Submitted.class)
    @DisplayName("copy moves 1 MiB at least 10 times as fast as one byte for each call into the kernel")
    public void speedup() {}
}
