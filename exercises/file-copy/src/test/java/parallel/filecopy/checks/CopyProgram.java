package parallel.filecopy.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.JavaProgram;
import io.github.mvngrade.checks.ProgramRun;
import java.io.IOException;
import java.nio.file.Path;

/** The program that copies. */
final class CopyProgram {
    static final String USAGE = "Usage: java parallel.filecopy.FileCopy <source_file> <destination_file>";
    static final String ERROR = "Error accessing files: ";

    private static final String ONE_LINE = "each run prints one line that says how it went";

    private CopyProgram() {}

    static JavaProgram with(Object... arguments) {
        return JavaProgram.named("parallel.filecopy.FileCopy").withArguments(arguments);
    }

    /** It must copy this content, whatever it prints and however it ends. */
    static void mustCopy(Content content, Path source, Path destination) throws IOException {
        content.writeTo(source);
        mustHaveCopied(content, destination, with(source, destination).run());
    }

    /** Where nothing was copied, the program's ending says more than the missing file. */
    static void mustHaveCopied(Content content, Path destination, ProgramRun run) throws IOException {
        try {
            content.mustBeIn(destination);
        } catch (AssertionError differs) {
            run.because("it can copy this file").mustExitWith(0);
            throw differs;
        }
    }

    /** It must print this line, and nothing else to either stream. */
    static void mustPrintOnly(String line, JavaProgram program) {
        ProgramRun run = program.run().because(ONE_LINE).onEitherStream();
        run.mustPrintExactly(line);
        mustBeTheOnlyLine(program, run);
    }

    /** It must print one line that starts like this and goes on, and nothing else to either stream. */
    static void mustPrintOnlyStarting(String start, JavaProgram program) {
        ProgramRun run = program.run().because(ONE_LINE).onEitherStream();
        run.mustPrintLineStarting(start);
        mustBeTheOnlyLine(program, run);
    }

    /** A stack trace on the other stream is more than one line. */
    private static void mustBeTheOnlyLine(JavaProgram program, ProgramRun run) {
        Call.of("\"%s\"", program)
                .because(ONE_LINE)
                .lookAt("what else is printed, on standard output or standard error")
                .must("print one line and no other", 1, run.lines().size());
    }
}
