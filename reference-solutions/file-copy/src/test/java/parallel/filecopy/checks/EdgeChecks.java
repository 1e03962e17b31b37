package parallel.filecopy.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large files, odd names, and what can't be copied. */
@Hidden
public class EdgeChecks {
    private static final int MIB = 1024 * 1024;
    private static final int LARGE_MIB = 40;
    private static final int HEAP_MIB = 32;
    private static final int LITTLE = 100;

    @Test
    @Check(
            id = "large-file",
            points = "1",
            limit = "150s",
            hint = "How much of the file does your program hold at one time?")
    @DisplayName("40 MiB are copied with a heap of 32 MiB")
    public void largeFile(Random random, @TempDir Path folder) throws IOException {
        Content large = Content.drawn(random, LARGE_MIB * MIB);
        Path source = large.writeTo(folder.resolve("large"));
        Path copy = folder.resolve("large-copy");
        ProgramRun run = CopyProgram.with(source, copy)
                .withHeapMiB(HEAP_MIB)
                .withDeadline(Duration.ofSeconds(140))
                .run();
        CopyProgram.mustHaveCopied(large, copy, run);
    }

    @Test
    @Check(
            id = "same-file",
            points = "1",
            parts = {"the same path", "a detour", "a symbolic link", "a hard link"},
            hint =
                    "Several names can belong to one file. Comparing names isn't enough: ask the system about the files.")
    @DisplayName("copy of a file onto itself, by whatever name, throws IOException and destroys nothing")
    public void sameFile(@TempDir Path folder, Parts parts) {
        Path file = folder.resolve("file");
        parts.check("the same path", () -> mustRefuse(file, file));
        parts.check(
                "a detour",
                () -> mustRefuse(
                        file, folder.resolve("..").resolve(folder.getFileName()).resolve("file")));
        Path target = folder.resolve("target");
        parts.check(
                "a symbolic link", () -> mustRefuse(target, Files.createSymbolicLink(folder.resolve("link"), target)));
        Path first = folder.resolve("first-name");
        parts.check("a hard link", () -> {
            Content.of("").writeTo(first);
            mustRefuse(first, Files.createLink(folder.resolve("second-name"), first));
        });
    }

    private static void mustRefuse(Path file, Path other) throws IOException {
        Copying.mustCopyAnOrdinaryFile(file.getParent());
        Content precious = Content.of("precious");
        precious.writeTo(file);
        Copying.mustThrow(IOException.class, "both are the same file", file, other);
        precious.mustBeIn(file);
        Copying.mustThrow(IOException.class, "both are the same file", other, file);
        precious.mustBeIn(file);
    }

    @Test
    @Check(
            id = "names",
            points = "0.75",
            parts = {"spaces and letters beyond ASCII", "relative paths", "detours"},
            hint = "A name is everything between two slashes, and a path may be relative. Does yours need a parent?")
    @DisplayName("Names may have spaces and letters beyond ASCII, and paths may be relative or have . and .. in them")
    public void names(Random random, @TempDir Path folder, Parts parts) {
        parts.check("spaces and letters beyond ASCII", () -> spacesAndLetters(random, folder));
        parts.check("relative paths", () -> relativePaths(random));
        parts.check("detours", () -> detours(random, folder));
    }

    private static void spacesAndLetters(Random random, Path folder) throws IOException {
        mustCopy(random, folder.resolve("Übung zwölf – 試験.txt"), folder.resolve(" a copy with  spaces"));
    }

    /** Names alone, in the folder in which the program runs. */
    private static void relativePaths(Random random) throws IOException {
        Path source = Path.of("source-" + random.nextInt(MIB));
        Path copy = Path.of(source + "-copy");
        try {
            mustCopy(random, source, copy);
        } finally {
            Files.deleteIfExists(source);
            Files.deleteIfExists(copy);
        }
    }

    private static void detours(Random random, Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        mustCopy(
                random,
                inner.resolve("..").resolve(".").resolve("source"),
                inner.resolve("..").resolve("inner").resolve("copy"));
    }

    private static void mustCopy(Random random, Path source, Path copy) throws IOException {
        Content content = Content.drawn(random, LITTLE);
        Copying.mustCopy(content, source, copy);
        Files.delete(copy);
        CopyProgram.mustCopy(content, source, copy);
    }

    @Test
    @Check(
            id = "errors",
            points = "0.75",
            parts = {"a folder as source", "a folder as destination", "a missing folder"},
            hint = "Some of the JDK's methods do something with a folder, too. Ask what there is before you touch it.")
    @DisplayName(
            "A folder as source or destination, or a missing folder of the destination, is an error that changes nothing")
    public void errors(@TempDir Path folder, Parts parts) {
        parts.check("a folder as source", () -> folderAsSource(folder));
        parts.check("a folder as destination", () -> folderAsDestination(folder));
        parts.check("a missing folder", () -> missingFolder(folder));
    }

    private static void folderAsSource(Path folder) throws IOException {
        Copying.mustCopyAnOrdinaryFile(folder);
        Path empty = Files.createDirectory(folder.resolve("empty-source"));
        Path full = Files.createDirectory(folder.resolve("full-source"));
        Content.of("in it").writeTo(full.resolve("file"));
        Content precious = Content.of("precious");
        Path destination = precious.writeTo(folder.resolve("destination"));
        Path none = folder.resolve("none");
        for (Path source : List.of(empty, full)) {
            Copying.mustThrow(IOException.class, "the source is a folder", source, destination);
            precious.mustBeIn(destination);
            Copying.mustThrow(IOException.class, "the source is a folder", source, none);
            mustNotExist(none, "copy(" + source.getFileName() + ", none)");
        }
        mustReport(full, destination);
        precious.mustBeIn(destination);
    }

    private static void folderAsDestination(Path folder) throws IOException {
        Copying.mustCopyAnOrdinaryFile(folder);
        Path source = Content.of("ordinary").writeTo(folder.resolve("source"));
        Path empty = Files.createDirectory(folder.resolve("empty-destination"));
        Path full = Files.createDirectory(folder.resolve("full-destination"));
        Content inside = Content.of("in it");
        inside.writeTo(full.resolve("file"));
        for (Path destination : List.of(empty, full)) {
            Copying.mustThrow(IOException.class, "the destination is a folder", source, destination);
            Call.of("copy(source, %s)", destination.getFileName())
                    .because("the destination is a folder")
                    .lookAt("what becomes of a destination that exists")
                    .must("leave the folder", true, Files.isDirectory(destination));
        }
        inside.mustBeIn(full.resolve("file"));
        mustReport(source, empty);
    }

    private static void missingFolder(Path folder) throws IOException {
        Copying.mustCopyAnOrdinaryFile(folder);
        Path source = Content.of("ordinary").writeTo(folder.resolve("source"));
        Path missing = folder.resolve("no-such-folder");
        Path destination = missing.resolve("copy");
        Copying.mustThrow(IOException.class, "the folder of the destination is missing", source, destination);
        mustNotExist(missing, "copy(source, no-such-folder/copy)");
        mustReport(source, destination);
    }

    private static void mustNotExist(Path path, String call) {
        Call.of(call)
                .because("an error changes nothing")
                .lookAt("what is made before the error is found")
                .must("not make " + path.getFileName(), false, Files.exists(path));
    }

    /** The program must fail, and not say that the source is missing, since it isn't. */
    private static void mustReport(Path source, Path destination) {
        ProgramRun run = CopyProgram.with(source, destination).run().mustFail();
        List<String> lines = run.onEitherStream().lines();
        Call.of("\"%s\"", CopyProgram.with(source, destination))
                .because("the source is there")
                .lookAt("how main tells a missing source from another error")
                .mustHold(
                        "not say that the source wasn't found",
                        lines.stream().noneMatch(line -> line.startsWith("Error: Source file")),
                        lines);
    }
}
