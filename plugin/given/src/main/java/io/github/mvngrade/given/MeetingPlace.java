package io.github.mvngrade.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A meeting as files that several JVMs see: one for each who has arrived, and one with the outcome, which the first who decides
 * it creates, and which never changes.
 */
final class MeetingPlace {
    /** The outcome of a meeting that took place; any other is the message of one that didn't. */
    static final String MET = "met";

    private static final String PARTY = "party-";
    private static final String END = "\n";
    private static final int LONGEST = 4_096;

    private final Path folder;
    private final Path outcome;

    MeetingPlace(String folder) {
        this.folder = Path.of(folder);
        this.outcome = this.folder.resolve("outcome");
    }

    void enter() {
        try {
            Files.createFile(folder.resolve(PARTY + UUID.randomUUID()));
        } catch (IOException e) {
            throw FreshFolder.gone(folder, e);
        }
    }

    int arrived() {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(file -> file.getFileName().toString().startsWith(PARTY))
                    .count();
        } catch (IOException | UncheckedIOException e) {
            throw FreshFolder.gone(folder, e);
        }
    }

    /** Empty until somebody has decided it. */
    Optional<String> outcome() {
        try {
            if (!Files.exists(outcome)) {
                return Optional.empty();
            }
            // Without its end it is still being written.
            return Optional.of(PlainFile.read(outcome, LONGEST))
                    .filter(text -> text.endsWith(END))
                    .map(String::strip);
        } catch (IOException e) {
            throw FreshFolder.gone(folder, e);
        }
    }

    /** Decides it, unless it is decided. */
    void decide(String text) {
        try {
            Files.createFile(outcome);
        } catch (FileAlreadyExistsException decided) {
            return;
        } catch (IOException e) {
            throw FreshFolder.gone(folder, e);
        }
        try {
            PlainFile.write(outcome, text + END);
        } catch (IOException e) {
            throw FreshFolder.gone(folder, e);
        }
    }
}
