package parallel.filecopy.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.Speedup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program copies, what it says, and how fast it is. */
public class CopyChecks {
    private static final byte[] NO_TEXT = {
        (byte) 0xc3, 0x28, (byte) 0xed, (byte) 0xa0, (byte) 0x80, '\r', '\n', '\r', 0, (byte) 0xff
    };

    @Test
    @Check(
            id = "all-bytes",
            points = "1.5",
            hint = "If the copy differs: a file is bytes, not text, and a Reader replaces what it can't decode.")
    @DisplayName("Every byte arrives unchanged, even if it isn't text, and an empty file stays empty")
    public void allBytes(Random random, @TempDir Path folder) throws IOException {
        byte[] everyValue = new byte[256];
        for (int value = 0; value < everyValue.length; value++) {
            everyValue[value] = (byte) value;
        }
        for (Content content :
                List.of(Content.of(everyValue), Content.of(NO_TEXT), Content.drawn(random, 70_001), Content.of())) {
            Path copy = folder.resolve("copy");
            CopyProgram.mustCopy(content, folder.resolve("source"), copy);
            Files.delete(copy);
        }
    }

    @Test
    @Check(
            id = "usage",
            points = "1",
            hint = "How many arguments came? Only the program that copied a file ends with exit code 0.")
    @DisplayName("Without exactly two arguments the program says how it is used and ends with exit code 1")
    public void usage(@TempDir Path folder) throws IOException {
        CopyProgram.mustCopyAnOrdinaryFile(folder);
        Path source = folder.resolve("ordinary");
        for (Object[] arguments : new Object[][] {{}, {source}, {source, folder.resolve("a"), folder.resolve("b")}}) {
            CopyProgram.with(arguments)
                    .run()
                    .mustExitWith(1)
                    .onEitherStream()
                    .mustPrint("Usage: java parallel.filecopy.FileCopy <source_file> <destination_file>");
        }
    }

    @Test
    @Check(
            id = "missing-source",
            points = "1",
            hint = "In which order do you open the two files? Opening one for writing empties it.")
    @DisplayName("A missing source is an error that names it and leaves the destination untouched")
    public void missingSource(@TempDir Path folder) throws IOException {
        CopyProgram.mustCopyAnOrdinaryFile(folder);
        Content precious = Content.of("precious");
        Path destination = precious.writeTo(folder.resolve("destination"));
        Path missing = folder.resolve("missing");
        CopyProgram.with(missing, destination)
                .run()
                .mustFail()
                .onEitherStream()
                .mustPrint("Error: Source file '" + missing + "' not found.");
        precious.mustBeIn(destination);
    }

    @Test
    @Check(id = "longer-destination", points = "1", hint = "What becomes of the old bytes after the last new one?")
    @DisplayName("A destination that was longer than the source is replaced, not overwritten in part")
    public void longerDestination(Random random, @TempDir Path folder) throws IOException {
        Path destination = Content.drawn(random, 5_000).writeTo(folder.resolve("destination"));
        CopyProgram.mustCopy(Content.drawn(random, 1_000), folder.resolve("source"), destination);
    }

    @Test
    @Check(
            id = "speedup",
            points = "2",
            hint = "Each read and each write is a call into the kernel. How many bytes does one of yours move?",
            requires = "all-bytes")
    @Speedup(rule = Speedup.Rule.ALGORITHMIC, target = 10, baseline = ByteByByte.class, contender = Submitted.class)
    @DisplayName("copy moves 1 MiB at least 10 times as fast as one byte for each call into the kernel")
    public void speedup() {}
}
