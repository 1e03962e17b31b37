package io.github.mvngrade.plugin.setup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * Lines for the runner of a CI service, which reads them only if nothing stands before them. Maven's log puts a level there, and
 * Maven 4 does so even with what is printed to System.out.
 */
public final class RunnerCommands implements Consumer<String> {
    private final OutputStream stdout = new FileOutputStream(FileDescriptor.out);

    /** Writes a line in one piece, so that no other line gets into it. */
    @Override
    public void accept(String line) {
        try {
            stdout.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            stdout.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write to the standard output: " + e, e);
        }
    }
}
