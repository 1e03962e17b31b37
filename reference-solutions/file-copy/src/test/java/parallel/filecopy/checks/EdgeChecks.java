package parallel.filecopy.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.Hidden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files, odd names, and destinations that can't be one. */
@Hidden
public class EdgeChecks {
    private static final int MIB = 1024 * 1024;
    private static final int LARGE_MIB = 64;
    private static final int HEAP_MIB = 32;

    @Test
    @Check(id = "large-file", points = "1.5", hint = "How much of the file does your program hold at one time?")
    @DisplayName("64 MiB are copied with a heap of 32 MiB")
    public void largeFile(Random random, @TempDir Path folder) throws IOException {
        Content large = Content.drawn(random, LARGE_MIB * MIB);
        Path source = large.writeTo(folder.resolve("large"));
        Path copy = folder.resolve("large-copy");
        CopyProgram.with(source, copy)
                .withHeapMiB(HEAP_MIB)
                .withDeadline(Duration.ofSeconds(50))
                .run()
                .mustExitWith(0);
        large.mustBeIn(copy);
    }

    @Test
    @Check(
            id = "same-file",
            points = "1",
            hint = "Two names can belong to one file. Files.isSameFile knows that; comparing paths isn't enough.")
    @DisplayName("Copying a file onto itself, by whatever name, is an error that destroys nothing")
    public void sameFile(@TempDir Path folder) throws IOException {
        CopyProgram.mustCopyAnOrdinaryFile(folder);
        Content precious = Content.of("precious");
        Path file = precious.writeTo(folder.resolve("file"));
        Path detour = folder.resolve("..").resolve(folder.getFileName()).resolve("file");
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        for (Path destination : List.of(file, detour, link)) {
            CopyProgram.with(file, destination)
                    .run()
                    .mustFail()
                    .onEitherStream()
                    .mustPrintLineStarting("Error accessing files: ");
            precious.mustBeIn(file);
        }
    }

    @Test
    @Check(
            id = "names-and-folders",
            points = "1",
            hint = "A name is everything between two slashes, with all its spaces. And what if it is a folder's?")
    @DisplayName("Names may have spaces and letters beyond ASCII; a folder as destination is an error")
    public void namesAndFolders(Random random, @TempDir Path folder) throws IOException {
        Path copy = folder.resolve(" a copy with  spaces");
        CopyProgram.mustCopy(Content.drawn(random, 100), folder.resolve("Übung zwölf – 試験.txt"), copy);
        Path inner = Files.createDirectory(folder.resolve("folder"));
        CopyProgram.with(copy, inner)
                .run()
                .mustFail()
                .onEitherStream()
                .mustPrintLineStarting("Error accessing files: ");
    }
}
