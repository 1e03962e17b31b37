package io.github.mvngrade.given;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Short texts that given code writes in any JVM of this machine, and the check reads.
 *
 * <p>A check makes fresh ones with {@link #fresh}, and the tasks carry them; they are serializable, and find their folder from
 * any working folder. A note is there as a whole or not at all. A submission could write notes itself: they explain what
 * happened, and never alone earn a point.
 *
 * @param folder absolute path of a folder that belongs to these notes alone
 */
public record Notes(String folder) implements Serializable {
    /** How many notes there may be. */
    public static final int MOST = 1_000;

    /** How many characters a note may have. */
    public static final int LONGEST = 4_000;

    private static final int MOST_BYTES = 3 * LONGEST;
    private static final Pattern NAME = Pattern.compile("note-(\\d{1,18})-.*");

    /**
     * The notes in a folder.
     *
     * @throws IllegalArgumentException if the path isn't absolute
     */
    public Notes {
        FreshFolder.requireAbsolute(folder);
    }

    /**
     * No notes yet, in a folder that is deleted when this JVM ends.
     *
     * @throws java.io.UncheckedIOException if no folder can be made
     */
    public static Notes fresh() {
        return new Notes(FreshFolder.of("notes-").toString());
    }

    /**
     * Leaves a note for the check, with the pid of this process.
     *
     * @param text at most {@link #LONGEST} characters
     * @throws IllegalArgumentException if the text is longer
     * @throws IllegalStateException if there are {@link #MOST} notes already
     * @throws java.io.UncheckedIOException if the folder is gone
     */
    public void write(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a note has at most " + LONGEST + " characters, but this one has " + text.length());
        }
        if (files().size() >= MOST) {
            throw new IllegalStateException("there are " + MOST
                    + " notes already, and a check reads no more: write one for each worker, not for each item");
        }
        Path place = Path.of(folder);
        String id = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
        try {
            Path draft = place.resolve("draft-" + id);
            PlainFile.write(draft, text);
            Files.move(draft, place.resolve("note-" + id), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw FreshFolder.gone(place, e);
        }
    }

    /**
     * All notes up to now, in no order; at most {@link #MOST}.
     *
     * @throws java.io.UncheckedIOException if the folder is gone
     */
    public List<Note> read() {
        List<Note> notes = new ArrayList<>();
        try {
            for (Path file : files()) {
                Matcher name = NAME.matcher(file.getFileName().toString());
                if (name.matches()) {
                    notes.add(new Note(Long.parseLong(name.group(1)), PlainFile.read(file, MOST_BYTES)));
                }
            }
        } catch (IOException e) {
            throw FreshFolder.gone(Path.of(folder), e);
        }
        return notes;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    // Reading a pipe that a submission put there would never end.
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .limit(MOST)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw FreshFolder.gone(Path.of(folder), e);
        }
    }
}
