package io.github.mvngrade.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class NotesTest {
    private static final long OWN = ProcessHandle.current().pid();

    @TempDir
    Path folder;

    @Test
    void childJvmsWriteAndTheCheckReads() throws Exception {
        Notes notes = Notes.fresh();
        List<Child> children = List.of(noting(notes, "first: ü"), noting(notes, "second"));
        for (Child child : children) {
            assertThat(child.printed()).isEqualTo("written");
        }
        assertThat(notes.read())
                .containsExactlyInAnyOrder(
                        new Note(children.get(0).pid(), "first: ü"),
                        new Note(children.get(1).pid(), "second"));
    }

    private Child noting(Notes notes, String text) throws Exception {
        return Child.start(folder, () -> {
            notes.write(text);
            return "written";
        });
    }

    @Test
    void threadsWriteSideBySide() {
        Notes notes = Notes.fresh();
        IntStream.range(0, 100).parallel().forEach(i -> notes.write("note " + i));
        assertThat(notes.read())
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 100)
                        .mapToObj(i -> new Note(OWN, "note " + i))
                        .toList());
    }

    @Test
    void anInterruptedThreadWrites() {
        Notes notes = Notes.fresh();
        Thread.currentThread().interrupt();
        notes.write("in spite of it");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(notes.read()).containsExactly(new Note(OWN, "in spite of it"));
    }

    @Test
    void thereAreNoneBeforeTheFirst() {
        assertThat(Notes.fresh().read()).isEmpty();
    }

    @Test
    void aNoteMayBeLongButNotLonger() {
        Notes notes = Notes.fresh();
        String longest = "€".repeat(Notes.LONGEST);
        notes.write(longest);
        assertThat(notes.read()).containsExactly(new Note(OWN, longest));
        assertThatThrownBy(() -> notes.write(longest + "."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a note has at most 4000 characters, but this one has 4001");
    }

    @Test
    void thereMayBeManyNotesButNotMore() throws Exception {
        Notes notes = Notes.fresh();
        for (int i = 0; i < Notes.MOST; i++) {
            Files.createFile(Path.of(notes.folder(), "note-1-" + i));
        }
        assertThatThrownBy(() -> notes.write("one more"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("there are 1000 notes already");
        Files.createFile(Path.of(notes.folder(), "note-1-more"));
        assertThat(notes.read()).hasSize(Notes.MOST);
    }

    @Test
    void whatIsNoNoteIsNotRead() throws Exception {
        Notes notes = Notes.fresh();
        Path place = Path.of(notes.folder());
        Files.writeString(place.resolve("draft-1-a"), "half of");
        Files.writeString(place.resolve("note-x-a"), "by nobody");
        Files.createDirectory(place.resolve("note-1-folder"));
        Files.createSymbolicLink(place.resolve("note-1-link"), place.resolve("draft-1-a"));
        assertThat(notes.read()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsNamed() throws Exception {
        Notes notes = Notes.fresh();
        Files.delete(Path.of(notes.folder()));
        assertThatThrownBy(notes::read).hasMessageContaining(notes.folder());
        assertThatThrownBy(() -> notes.write("here")).hasMessageContaining(notes.folder());
        assertThatThrownBy(() -> new Notes("work")).hasMessageContaining("absolute");
    }
}
