package io.github.mvngrade.given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class MeetingTest {
    /** Longer than any of these tests may take. */
    private static final Duration LONG = Duration.ofSeconds(60);

    private static final Duration SHORT = Duration.ofMillis(50);

    private static final String CALLED_OFF =
            "Only 1 of 2 arrived at the meeting \"workers\" within 50 ms, so it was called off. Usually the tasks run one"
                    + " after another, or by fewer workers than were asked for: each must be able to wait for the others.";

    @TempDir
    Path folder;

    @RepeatedTest(20)
    void nobodyLeavesBeforeAllHaveArrived() throws Exception {
        Meeting meeting = Meeting.of("workers", 3);
        List<String> told = Collections.synchronizedList(new ArrayList<>());
        ExecutorService pool = Executors.newFixedThreadPool(meeting.parties());
        try {
            List<Callable<Boolean>> tasks = Collections.nCopies(meeting.parties(), () -> {
                told.add("arrived");
                meeting.arrive(LONG);
                return told.add("left");
            });
            for (Future<Boolean> task : pool.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(told).containsExactly("arrived", "arrived", "arrived", "left", "left", "left");
    }

    @Test
    void childJvmsMeetWhereverTheyWork() throws Exception {
        Meeting meeting = Meeting.of("workers", 3);
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < meeting.parties(); i++) {
            Path own = Files.createDirectory(folder.resolve("child" + i));
            children.add(Child.start(own, Child.arriving(meeting, LONG)));
        }
        for (Child child : children) {
            assertThat(child.printed()).isEqualTo("met");
        }
    }

    @Test
    void childJvmsInTurnDoNotMeet() throws Exception {
        Meeting meeting = Meeting.of("workers", 2);
        for (int i = 0; i < meeting.parties(); i++) {
            assertThat(Child.start(folder, Child.arriving(meeting, SHORT)).printed())
                    .isEqualTo(CALLED_OFF);
        }
    }

    @Test
    void whoComesAfterOneWhoGaveUpIsNotHeldUp() {
        Meeting meeting = Meeting.of("workers", 2);
        assertThatThrownBy(() -> meeting.arrive(SHORT))
                .isInstanceOf(MissedMeetingException.class)
                .hasMessage(CALLED_OFF);
        assertThatThrownBy(() -> meeting.arrive(LONG)).hasMessage(CALLED_OFF);
    }

    @Test
    void aCheckSeesWhyAMeetingWasCalledOff() {
        Meeting meeting = Meeting.of("workers", 2);
        assertThat(meeting.missed()).isEmpty();
        assertThatThrownBy(() -> meeting.arrive(SHORT)).isInstanceOf(MissedMeetingException.class);
        assertThat(meeting.missed()).contains(CALLED_OFF);
        Meeting alone = Meeting.of("alone", 1);
        alone.arrive(SHORT);
        assertThat(alone.missed()).isEmpty();
    }

    @Test
    void whoComesAfterTheMeetingPassesAndLeavesNoTrace() {
        Meeting meeting = Meeting.of("alone", 1);
        meeting.arrive(SHORT);
        String[] before = Path.of(meeting.folder()).toFile().list();
        meeting.arrive(SHORT);
        assertThat(Path.of(meeting.folder()).toFile().list()).hasSize(2).containsExactlyInAnyOrder(before);
    }

    @Test
    void aMeetingIsNotSatisfiedByAnEarlierOneOfThatName() {
        Meeting earlier = Meeting.of("workers", 2);
        assertThatThrownBy(() -> earlier.arrive(SHORT)).isInstanceOf(MissedMeetingException.class);
        Meeting later = Meeting.of("workers", 2);
        assertThatThrownBy(() -> later.arrive(SHORT)).hasMessage(CALLED_OFF);
    }

    @Test
    void anInterruptDoesNotEndTheWaitingAndIsNotLost() throws Exception {
        Meeting meeting = Meeting.of("workers", 2);
        CountDownLatch interrupted = new CountDownLatch(1);
        Thread other = new Thread(() -> {
            Thread.currentThread().interrupt();
            meeting.arrive(LONG);
            if (Thread.currentThread().isInterrupted()) {
                interrupted.countDown();
            }
        });
        other.start();
        meeting.arrive(LONG);
        other.join();
        assertThat(interrupted.getCount()).isZero();
    }

    @Test
    void aFolderThatIsGoneIsNamed() throws Exception {
        Meeting meeting = Meeting.of("workers", 2);
        Files.delete(Path.of(meeting.folder()));
        assertThatThrownBy(meeting::arrive)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(meeting.folder() + " can't be used: it lasts as long as the JVM that made it");
    }

    @Test
    void itsFolderGoesWithTheJvmThatMadeIt() throws Exception {
        Child maker = Child.start(folder, () -> {
            Meeting meeting = Meeting.of("alone", 1);
            meeting.arrive();
            Notes notes = Notes.fresh();
            notes.write("here");
            return meeting.folder() + "\n" + notes.folder();
        });
        assertThat(maker.printed().lines().map(Path::of)).hasSize(2).noneMatch(Files::exists);
    }

    @Test
    void itIsTheSameAfterSerialization() throws Exception {
        Meeting meeting = Meeting.of("workers", 2);
        assertThat(Child.deserialized(Child.serialized(meeting))).isEqualTo(meeting);
        assertThat(Child.deserialized(Child.serialized(new MissedMeetingException("late"))))
                .isInstanceOfSatisfying(
                        MissedMeetingException.class, e -> assertThat(e).hasMessage("late"));
    }

    @Test
    void whatMakesNoMeetingIsRefused() {
        assertThatThrownBy(() -> new Meeting("work", "workers", 2))
                .hasMessageStartingWith("the folder must be an absolute path");
        assertThatThrownBy(() -> Meeting.of(" ", 2)).hasMessageStartingWith("a meeting needs a name");
        assertThatThrownBy(() -> Meeting.of("workers", 0))
                .hasMessage("the meeting \"workers\" needs 1 party or more, but has 0");
        Meeting meeting = Meeting.of("workers", 2);
        assertThat(Stream.of(Duration.ZERO, Duration.ofMillis(-1)))
                .allSatisfy(patience -> assertThatThrownBy(() -> meeting.arrive(patience))
                        .isInstanceOf(IllegalArgumentException.class));
    }
}
