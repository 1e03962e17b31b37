package io.github.mvngrade.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BoardTest {
    private static final Board BOARD = Board.of(Square.class);

    @TempDir
    Path folder;

    /** Given code that gets numbers only. */
    private static final class Square {
        private Square() {}

        static int of(int n) {
            Board.of(Square.class).shown(Meeting.class).ifPresent(meeting -> meeting.arrive(Duration.ofSeconds(60)));
            return n * n;
        }
    }

    @Test
    void givenCodeWithoutArgumentsMeetsInChildJvms() throws Exception {
        List<String> printed = BOARD.showing(Meeting.of("workers", 2), () -> {
            Child first = Child.start(folder, () -> "" + Square.of(3));
            Child second = Child.start(folder, () -> "" + Square.of(4));
            return List.of(first.printed(), second.printed());
        });
        assertThat(printed).containsExactly("9", "16");
    }

    @Test
    void aChildSeesWhatIsShownToItsClassOnlyWhileItIsShown() throws Exception {
        Child.Task look = () -> Board.of(Square.class).shown(String.class).orElse("nothing");
        Child.Task other = () -> Board.of(Child.class).shown(String.class).orElse("nothing");
        assertThat(BOARD.<String>showing("a", () -> Child.start(folder, look).printed()))
                .isEqualTo("a");
        assertThat(BOARD.<String>showing("b", () -> Child.start(folder, other).printed()))
                .isEqualTo("nothing");
        assertThat(Child.start(folder, look).printed()).isEqualTo("nothing");
    }

    @Test
    void itIsTakenDownAfterAFailure() {
        assertThatThrownBy(() -> BOARD.showing("a", () -> {
                    throw new IOException("no");
                }))
                .hasMessage("no");
        assertThat(BOARD.shown(String.class)).isEmpty();
    }

    @Test
    void whatAJvmThatWasKilledShowedIsNotShown() throws Exception {
        Child killed = Child.start(folder, () -> Board.of(Square.class).showing("old", () -> {
            Runtime.getRuntime().halt(1);
            return "not killed";
        }));
        assertThat(killed.printed()).isEmpty();
        assertThat(BOARD.shown(String.class)).isEmpty();
        assertThat(BOARD.<Optional<String>>showing("new", () -> BOARD.shown(String.class)))
                .contains("new");
    }

    @Test
    void whatAnotherUserShowsIsNotRead() throws Exception {
        Path file = folder.resolve("board");
        Board board = new Board(Square.class, file);
        Optional<String> seen = board.showing("a", () -> {
            Files.setOwner(file, another());
            return board.shown(String.class);
        });
        assertThat(seen).isEmpty();
    }

    /** Only root can give a file away. */
    private UserPrincipal another() throws IOException {
        assumeTrue("root".equals(Files.getOwner(folder).getName()), "gives a file to another user");
        return folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
    }

    @Test
    void anotherTypeIsNamed() throws Exception {
        assertThatThrownBy(() -> BOARD.showing("a", () -> BOARD.shown(Meeting.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("the check shows a java.lang.String to .*Square, which asks for a .*Meeting");
    }

    @Test
    void whatCannotBeShownIsRefused() {
        assertThatThrownBy(() -> BOARD.showing(new String[] {"a".repeat(65_536)}, Optional::empty))
                .hasMessageStartingWith("what a check shows has at most 65536 bytes, but this has ");
        assertThatThrownBy(() -> BOARD.showing(new Object[] {new Object()}, Optional::empty))
                .hasMessage("a [Ljava.lang.Object; can't be serialized");
        assertThatThrownBy(() -> Board.of(String.class)).hasMessageContaining("name one of src/given");
    }
}
