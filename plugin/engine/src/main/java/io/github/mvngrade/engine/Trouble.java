package io.github.mvngrade.engine;

import io.github.mvngrade.engine.disk.DiskSpace;
import io.github.mvngrade.engine.intake.NameEncoding;
import io.github.mvngrade.model.GraderException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Optional;

/** Names what broke while the grader worked, and what to do about it. */
final class Trouble {
    private Trouble() {}

    /** A part of a grade. */
    interface Work<T> {
        T done() throws GraderException, IOException, InterruptedException;
    }

    /** Does the work; whatever breaks comes out as a {@link GraderException} that says what to do. */
    static <T> T named(Work<T> work) throws GraderException {
        try {
            return work.done();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderException("The grade was interrupted", e);
        } catch (IOException e) {
            // The message of these is a bare path.
            String what = e instanceof FileSystemException
                    ? e + ": see that it can be written and has space"
                    : e.getMessage();
            throw new GraderException("The grader could not do its work: " + what, e);
        } catch (InvalidPathException e) {
            throw new GraderException(
                    NameEncoding.ofThisJvm().whole()
                            ? "A file's name can't be used here: " + e.getMessage()
                            : NameEncoding.ofThisJvm().advice("a file's name (" + e.getMessage() + ")"),
                    e);
        }
    }

    /** The space is looked at before, and where the work broke: a full disk has more ways to show than one can name. */
    static <T> T spaceNamed(Prepared prepared, Work<T> work) throws GraderException, IOException, InterruptedException {
        DiskSpace space = DiskSpace.of(prepared.folder().path());
        space.require();
        try {
            return work.done();
        } catch (IOException e) {
            Optional<String> lacking = space.lacking();
            throw lacking.isPresent() ? new IOException(lacking.get(), e) : e;
        }
    }
}
