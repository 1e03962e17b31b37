package io.github.mvngrade.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.SubmissionId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitCloneTest {
    private static final ExerciseId FIBONACCI = new ExerciseId("fibonacci");
    private static final Instant FIRST = Instant.parse("2026-11-18T10:00:00Z");
    private static final Instant DEADLINE = Instant.parse("2026-11-20T22:59:00Z");
    private static final String SOURCE = "src/main/java/A.java";

    @TempDir
    Path root;

    private Path handedIn;

    @BeforeEach
    void commitTwice() throws Exception {
        handedIn = Files.createDirectories(root.resolve("handed-in"));
        Path clone = handedIn.resolve("fibonacci-ada");
        try (Git git = Git.init().setDirectory(clone.toFile()).call()) {
            commit(git, clone, "in time", FIRST);
            commit(git, clone, "late", DEADLINE.plus(Duration.ofHours(2)));
            commit(git, clone, "later", DEADLINE.plus(Duration.ofDays(2)));
        }
    }

    private static void commit(Git git, Path clone, String content, Instant at) throws Exception {
        Path source = clone.resolve(SOURCE);
        Files.createDirectories(source.getParent());
        Files.writeString(source, content);
        git.add().addFilepattern(".").call();
        PersonIdent ada = new PersonIdent("Ada", "ada@uni.edu", at, ZoneOffset.UTC);
        git.commit()
                .setMessage(content)
                .setAuthor(ada)
                .setCommitter(ada)
                .setSign(false)
                .call();
    }

    private HandedIn taken(Optional<Instant> deadline) throws Exception {
        Path scratch = Files.createDirectories(root.resolve("scratch"));
        List<HandedIn> found = new Submissions(Set.of(FIBONACCI), scratch).in(handedIn, names -> {
            assertThat(names).containsExactly(new SubmissionId("fibonacci-ada"));
            return (submission, exercise) -> deadline;
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static String content(HandedIn submission) throws Exception {
        return Files.readString(submission.exercises().get(FIBONACCI).resolve(SOURCE));
    }

    @Test
    void aCloneIsTakenAsItWasAtTheDeadline() throws Exception {
        HandedIn taken = taken(Optional.of(DEADLINE));
        assertThat(content(taken)).isEqualTo("in time");
        assertThat(taken.times().get(FIBONACCI))
                .isEqualTo(new HandInTime(FIRST, HandInTime.Source.COMMIT, "2 commits after the deadline"));
    }

    @Test
    void anExtensionTakesMoreOfIt() throws Exception {
        HandedIn taken = taken(Optional.of(DEADLINE.plus(Duration.ofDays(1))));
        assertThat(content(taken)).isEqualTo("late");
        assertThat(taken.times().get(FIBONACCI).later()).isEqualTo("1 commit after the deadline");
    }

    @Test
    void withoutADeadlineItIsTakenAsItIs() throws Exception {
        Files.writeString(handedIn.resolve("fibonacci-ada").resolve(SOURCE), "not even committed");
        assertThat(content(taken(Optional.empty()))).isEqualTo("not even committed");
    }

    @Test
    void nothingByTheDeadlineIsSaid() throws Exception {
        HandedIn taken = taken(Optional.of(FIRST.minusSeconds(1)));
        assertThat(taken.exercises()).isEmpty();
        assertThat(taken.trouble()).isEqualTo("nothing had been committed by 2026-11-18T09:59:59Z");
    }

    /** A server notes when something was pushed; a commit's date is whatever its author says. */
    @Test
    void aServersRecordOfPushesOutranksDatesOfCommits() throws Exception {
        Path clone = handedIn.resolve("fibonacci-ada");
        Path bare = root.resolve("bare");
        try (Git git = Git.cloneRepository()
                .setBare(true)
                .setURI(clone.toUri().toString())
                .setDirectory(bare.toFile())
                .call()) {
            String head = git.getRepository().resolve("HEAD").getName();
            String first = git.getRepository().resolve("HEAD~2").getName();
            Path record = bare.resolve("logs/HEAD");
            Files.createDirectories(record.getParent());
            String zero = "0".repeat(40);
            Files.writeString(
                    record,
                    zero + " " + first + " Ada <ada@uni.edu> "
                            + DEADLINE.minusSeconds(60).getEpochSecond() + " +0000\tpush\n"
                            + first + " " + head + " Ada <ada@uni.edu> "
                            + DEADLINE.plusSeconds(60).getEpochSecond() + " +0000\tpush\n");
        }
        try (GitClone server = GitClone.open(bare)) {
            GitClone.Counted counted = server.at(DEADLINE).orElseThrow();
            assertThat(counted.time())
                    .isEqualTo(new HandInTime(
                            DEADLINE.minusSeconds(60),
                            HandInTime.Source.PUSH,
                            "something was pushed after the deadline"));
        }
    }

    @Test
    void aDamagedRepositoryIsARowWithAReason() throws Exception {
        Path git = handedIn.resolve("fibonacci-ada/.git");
        Files.writeString(git.resolve("HEAD"), "nonsense");
        assertThat(taken(Optional.of(DEADLINE)).trouble()).isNotEmpty();
    }
}
