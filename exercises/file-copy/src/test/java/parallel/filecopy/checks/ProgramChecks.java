package parallel.filecopy.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.JavaProgram;
import io.github.mvngrade.checks.Parts;
import io.github.mvngrade.checks.ProgramRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program says, in words and by its exit code. */
public class ProgramChecks {
    @Test
    @Check(
            id = "lines",
            points = "1",
            parts = {"copied", "wrong arguments", "a missing source", "anything else"},
            hint = "Compare letter by letter with the assignment's table. A stack trace is more than one line.")
    @DisplayName("main prints exactly one line: the one that the table states for the case")
    public void lines(@TempDir Path folder, Parts parts) {
        parts.check("copied", () -> aCopysLine(folder));
        parts.check("wrong arguments", () -> linesForWrongArguments(folder));
        parts.check("a missing source", () -> linesForAMissingSource(folder));
        parts.check("anything else", () -> linesForAnythingElse(folder));
    }

    private static void aCopysLine(Path folder) throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        for (Path in : List.of(folder, inner.resolve("..").resolve(".").resolve("inner"))) {
            Path source = Content.of("ordinary").writeTo(in.resolve("source"));
            Path copy = in.resolve("copy");
            CopyProgram.mustPrintOnly(
                    "File copied successfully from " + source + " to " + copy, CopyProgram.with(source, copy));
        }
    }

    private static void linesForWrongArguments(Path folder) throws IOException {
        Path source = Content.of("ordinary").writeTo(folder.resolve("one"));
        for (JavaProgram wrong :
                List.of(CopyProgram.with(), CopyProgram.with(source, folder.resolve("a"), folder.resolve("b")))) {
            CopyProgram.mustPrintOnly(CopyProgram.USAGE, wrong);
        }
    }

    private static void linesForAMissingSource(Path folder) {
        Path missing = folder.resolve("missing");
        CopyProgram.mustPrintOnly(
                "Error: Source file '" + missing + "' not found.",
                CopyProgram.with(missing, folder.resolve("destination")));
    }

    private static void linesForAnythingElse(Path folder) throws IOException {
        for (JavaProgram impossible : impossible(folder)) {
            CopyProgram.mustPrintOnlyStarting(CopyProgram.ERROR, impossible);
        }
    }

    @Test
    @Check(
            id = "exit-code",
            points = "0.75",
            parts = {"wrong arguments", "a missing source", "anything else"},
            hint = "Only a program that copied a file ends with exit code 0. What does yours tell whoever started it?")
    @DisplayName("The exit code is 0 after a copy, 1 for wrong arguments, and not 0 for an error")
    public void exitCode(@TempDir Path folder, Parts parts) throws IOException {
        Content content = Content.of("ordinary");
        Path source = content.writeTo(folder.resolve("ordinary"));
        Path copy = folder.resolve("ordinary-copy");
        ProgramRun ordinary = CopyProgram.with(source, copy).run().because("this is an ordinary copy");
        parts.check("wrong arguments", () -> {
            mustHaveCopied(ordinary, content, copy);
            codeForWrongArguments(source, folder);
        });
        parts.check("a missing source", () -> {
            mustHaveCopied(ordinary, content, copy);
            codeForAMissingSource(folder);
        });
        parts.check("anything else", () -> {
            mustHaveCopied(ordinary, content, copy);
            codeForAnythingElse(folder);
        });
    }

    /** Comes before each error, so that a program that always fails proves nothing. */
    private static void mustHaveCopied(ProgramRun ordinary, Content content, Path copy) throws IOException {
        ordinary.mustExitWith(0);
        content.mustBeIn(copy);
    }

    private static void codeForWrongArguments(Path source, Path folder) {
        for (JavaProgram wrong :
                List.of(CopyProgram.with(source), CopyProgram.with(source, folder.resolve("a"), folder.resolve("b")))) {
            wrong.run().because("it needs exactly two arguments").mustExitWith(1);
        }
    }

    private static void codeForAMissingSource(Path folder) throws IOException {
        Content precious = Content.of("precious");
        Path destination = precious.writeTo(folder.resolve("destination"));
        CopyProgram.with(folder.resolve("missing"), destination)
                .run()
                .because("there is no source")
                .mustFail();
        precious.mustBeIn(destination);
    }

    private static void codeForAnythingElse(Path folder) throws IOException {
        for (JavaProgram impossible : impossible(folder)) {
            impossible.run().because("this can't be copied").mustFail();
        }
    }

    /** A file onto itself, and a folder as destination. */
    private static List<JavaProgram> impossible(Path folder) throws IOException {
        Path file = Content.of("precious").writeTo(folder.resolve("file"));
        Path inner = Files.createDirectories(folder.resolve("folder"));
        return List.of(CopyProgram.with(file, file), CopyProgram.with(file, inner));
    }
}
