package parallel.filecopy.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import parallel.filecopy.FileCopy;

/** The method that copies. */
final class Copying {
    private Copying() {}

    /** It must copy this content. */
    static void mustCopy(Content content, Path source, Path destination) throws IOException {
        content.writeTo(source);
        mustCopy(source, destination);
        content.mustBeIn(destination);
    }

    /** It must copy without an exception. */
    static void mustCopy(Path source, Path destination) {
        try {
            FileCopy.copy(source, destination);
        } catch (Exception thrown) {
            Assertions.fail(
                    named(source, destination) + " must copy, but it threw "
                            + thrown.getClass().getSimpleName() + ". Look at where copy was then.",
                    thrown);
        }
    }

    /** Comes first where an error is tried, so that a method that never does anything proves nothing. */
    static void mustCopyAnOrdinaryFile(Path folder) throws IOException {
        Path ordinary = Files.createTempDirectory(folder, "ordinary");
        mustCopy(Content.of("ordinary"), ordinary.resolve("source"), ordinary.resolve("copy"));
    }

    /** It must throw an exception of this type. */
    static void mustThrow(Class<? extends IOException> type, String why, Path source, Path destination) {
        Call.of(named(source, destination))
                .because(why)
                .lookAt("what copy finds out before it opens the destination")
                .mustThrow(type, () -> {
                    FileCopy.copy(source, destination);
                    return "normally";
                });
    }

    /** Tries to copy; another check looks at whether it throws, and what. */
    static void attempt(Path source, Path destination) {
        try {
            FileCopy.copy(source, destination);
        } catch (Exception another) {
            // What was thrown is another check's business.
        }
    }

    private static String named(Path source, Path destination) {
        return "copy(" + source.getFileName() + ", " + destination.getFileName() + ")";
    }
}
