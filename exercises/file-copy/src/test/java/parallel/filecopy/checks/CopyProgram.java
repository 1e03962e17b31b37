package parallel.filecopy.checks;

import io.github.mvngrade.checks.Content;
import io.github.mvngrade.checks.JavaProgram;
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
        with(source, destination)
                .run()
                .mustExitWith(0)
                .mustPrint("File copied successfully from " + source + " to " + destination);
        content.mustBeIn(destination);
    }

    /** Comes first in a check of an error, so that a program that never does anything proves nothing. */
    static void mustCopyAnOrdinaryFile(Path folder) throws IOException {
        mustCopy(Content.of("ordinary"), folder.resolve("ordinary"), folder.resolve("ordinary-copy"));
    }
}
