package parallel.filecopy.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.Speedup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the method copies, and how fast. */
public class CopyChecks {
    private static final byte[] NO_TEXT = {
        (byte) 0xc3, 0x28, (byte) 0xed, (byte) 0xa0, (byte) 0x80, '\r', '\n', '\r', 0, (byte) 0xff
    };
    private static final int SHORT = 1_000;
    private static final int LONG = 5_000;
    private static final int SEVERAL_BUFFERS = 200_000;

    @Test
    @Check(
            id = "all-bytes",
            points = "1",
            parts = {"every value of a byte", "bytes that aren't text", "an empty file", "a file of its own"},
            hint =
                    "If the copy differs: a file is bytes, not text. If the source is gone, or changes with it: that is no copy.")
    @DisplayName(
            "copy makes a file of its own with the same bytes, even if they aren't text, and leaves the source alone")
    public void allBytes(Random random, @TempDir Path folder, Parts parts) {
        parts.check("every value of a byte", () -> everyValueOfAByte(random, folder));
        parts.check("bytes that aren't text", () -> mustCopy(Content.of(NO_TEXT), folder));
        parts.check("an empty file", () -> mustCopy(Content.of(), folder));
        parts.check("a file of its own", () -> aFileOfItsOwn(random, folder));
    }

    private static void everyValueOfAByte(Random random, Path folder) throws IOException {
        byte[] everyValue = new byte[256];
        for (int value = 0; value < everyValue.length; value++) {
            everyValue[value] = (byte) value;
        }
        mustCopy(Content.of(everyValue), folder);
        mustCopy(Content.drawn(random, SEVERAL_BUFFERS + random.nextInt(SEVERAL_BUFFERS)), folder);
    }

    private static void mustCopy(Content content, Path folder) throws IOException {
        Path copy = folder.resolve("copy");
        Files.deleteIfExists(copy);
        Copying.mustCopy(content, folder.resolve("source"), copy);
    }

    private static void aFileOfItsOwn(Random random, Path folder) throws IOException {
        Content first = Content.of("the original, number " + random.nextInt());
        Content second = Content.of("something else");
        Path source = folder.resolve("original");
        Path copy = folder.resolve("copy-of-its-own");
        Copying.mustCopy(first, source, copy);
        Call.of("copy(original, copy-of-its-own)")
                .because("it only reads the source")
                .lookAt("what it does to the source")
                .must("leave the source where it is", true, Files.exists(source));
        first.mustBeIn(source);
        second.writeTo(copy);
        Call.of("copy(original, copy-of-its-own)")
                .because("they are two files")
                .lookAt("what is made: is it a file, or only another name for the source?")
                .must(
                        "make a copy that can be changed without changing the source",
                        true,
                        Files.mismatch(source, copy) >= 0);
        first.mustBeIn(source);
    }

    @Test
    @Check(
            id = "missing-source",
            points = "1.5",
            parts = {"NoSuchFileException", "the destination stays as it was"},
            hint = "In which order do you open the two files? Opening one for writing empties it, or makes it.")
    @DisplayName("copy of a missing source throws NoSuchFileException and leaves the destination as it was")
    public void missingSource(@TempDir Path folder, Parts parts) {
        parts.check("NoSuchFileException", () -> throwsForAMissingSource(folder));
        parts.check("the destination stays as it was", () -> leavesTheDestination(folder));
    }

    private static void throwsForAMissingSource(Path folder) throws IOException {
        Copying.mustCopyAnOrdinaryFile(folder);
        for (Path missing : missing(folder)) {
            Copying.mustThrow(NoSuchFileException.class, "there is no source", missing, folder.resolve("new"));
        }
    }

    private static void leavesTheDestination(Path folder) throws IOException {
        Copying.mustCopyAnOrdinaryFile(folder);
        Content precious = Content.of("precious");
        Path destination = precious.writeTo(folder.resolve("destination"));
        Path none = folder.resolve("none");
        for (Path missing : missing(folder)) {
            Copying.attempt(missing, destination);
            precious.mustBeIn(destination);
            Copying.attempt(missing, none);
            Call.of("copy(%s, none)", missing.getFileName())
                    .because("there is no source")
                    .lookAt("what is opened first")
                    .must("make no destination", false, Files.exists(none));
        }
    }

    private static List<Path> missing(Path folder) {
        return List.of(
                folder.resolve("missing"), folder.resolve("no-such-folder").resolve("file"));
    }

    @Test
    @Check(id = "longer-destination", points = "0.75", hint = "What becomes of the old bytes after the last new one?")
    @DisplayName("copy replaces a file that is there already as a whole, even if it was longer than the source")
    public void longerDestination(Random random, @TempDir Path folder) throws IOException {
        Path destination = Content.drawn(random, SHORT).writeTo(folder.resolve("destination"));
        Copying.mustCopy(Content.drawn(random, LONG), folder.resolve("longer"), destination);
        Copying.mustCopy(Content.drawn(random, SHORT + random.nextInt(SHORT)), folder.resolve("shorter"), destination);
    }

    @Test
    @Check(
            id = "speedup",
            points = "1.5",
            hint = "Each read and each write is a call into the kernel. How many bytes does one of yours move?")
    @Speedup(rule = Speedup.Rule.ALGORITHMIC, target = 10, baseline = ByteByByte.class, contender = Submitted.class)
    @DisplayName("copy moves 256 KiB at least 10 times as fast as one byte for each call into the kernel")
    public void speedup() {}
}
