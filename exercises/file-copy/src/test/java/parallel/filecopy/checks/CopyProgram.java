package parallel.filecopy.checks;

import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.JavaProgram;
import io.github.mvngrade.checks.ProgramRun;
import java.io.IOException;
import java.nio.file.Path;

/** The program that copies. */
final class CopyProgram {
    private CopyProgram() {}

    static JavaProgram with(Object... arguments) {
        return JavaProgram.named("parallel.filecopy.FileCopy").withArguments(arguments);
    }

    /** It must copy this content, and say so. */
    static void mustCopy(Content content, Path source, Path destination) throws IOException {
        content.writeTo(source);
        mustSaySo(with(source, destination).run(), source, destination);
        content.mustBeIn(destination);
    }

    private static void mustSaySo(ProgramRun run, Path source, Path destination) {
        run.mustExitWith(0)
                .onEitherStream()
                .mustPrint("File copied successfully from " + source + " to " + destination);
    }

    /** Comes first in a check of an error, so that a program that never does anything proves nothing. */
    static void mustCopyAnOrdinaryFile(Path folder) throws IOException {
        Path source = folder.resolve("ordinary");
        Path destination = folder.resolve("ordinary-copy");
        Content content = Content.of("ordinary");
        content.writeTo(source);
        mustSaySo(
                with(source, destination).run().because("an ordinary copy must work before an error is tried"),
                source,
                destination);
        content.mustBeIn(destination);
    }
}
