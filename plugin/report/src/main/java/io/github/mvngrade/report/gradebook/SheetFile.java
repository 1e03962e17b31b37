package io.github.mvngrade.report.gradebook;

import io.github.mvngrade.record.file.AtomicFile;
import java.nio.file.Path;

/** A sheet that goes back to a learning platform, as a file. */
public final class SheetFile {
    private SheetFile() {}

    /**
     * Writes a sheet in place of an earlier one.
     *
     * @param folder made if it isn't there
     * @param text the sheet as its platform reads it
     * @return the file
     * @throws java.io.UncheckedIOException if it can't be written
     */
    public static Path write(Path folder, Path name, String text) {
        Path file = folder.resolve(name);
        AtomicFile.write(file, text);
        return file;
    }
}
