package io.github.mvngrade.batch.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.ReflogReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A student's Git repository, as a clone or as a server keeps it. It is only read, by a library: Git itself would run programs that
 * the repository's own settings name.
 */
final class GitClone implements AutoCloseable {
    private static final long MOST_BYTES = 256L << 20;

    private final Repository repository;

    /** Whether a server keeps it, so that its record of changes is one of pushes. */
    private final boolean bare;

    private GitClone(Repository repository, boolean bare) {
        this.repository = repository;
        this.bare = bare;
    }

    /**
     * A commit that counts.
     *
     * @param commit its id
     * @param time when it was handed in
     */
    record Counted(String commit, HandInTime time) {}

    /** Whether a folder is one. */
    static boolean isOne(Path folder) {
        return isRepository(folder.resolve(Constants.DOT_GIT)) || isRepository(folder);
    }

    private static boolean isRepository(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("objects"), LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(folder.resolve("refs"), LinkOption.NOFOLLOW_LINKS);
    }

    /** Opens the one in a folder. */
    static GitClone open(Path folder) throws IOException {
        Path inner = folder.resolve(Constants.DOT_GIT);
        boolean bare = !isRepository(inner);
        return new GitClone(
                new FileRepositoryBuilder()
                        .setGitDir((bare ? folder : inner).toFile())
                        .setMustExist(true)
                        .build(),
                bare);
    }

    /**
     * What was there at a moment: by the server's record of pushes, if it goes back that far, otherwise by the commits' own dates.
     *
     * @return empty if there was nothing yet
     */
    Optional<Counted> at(Instant moment) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        if (head == null) {
            return Optional.empty();
        }
        Optional<ReflogEntry> push = bare ? push(moment) : Optional.empty();
        if (push.isPresent()) {
            ObjectId commit = push.get().getNewId();
            Instant at = push.get().getWho().getWhenAsInstant();
            return Optional.of(new Counted(
                    commit.getName(),
                    new HandInTime(
                            at,
                            HandInTime.Source.PUSH,
                            commit.equals(head) ? "" : "something was pushed after the deadline")));
        }
        return committed(head, moment);
    }

    private Optional<ReflogEntry> push(Instant moment) throws IOException {
        ReflogReader record = repository.getRefDatabase().getReflogReader(Constants.HEAD);
        if (record == null) {
            return Optional.empty();
        }
        return record.getReverseEntries().stream()
                .filter(entry -> !entry.getWho().getWhenAsInstant().isAfter(moment))
                .findFirst();
    }

    private Optional<Counted> committed(ObjectId head, Instant moment) throws IOException {
        int later = 0;
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(head));
            walk.sort(RevSort.COMMIT_TIME_DESC);
            for (RevCommit commit : walk) {
                Instant at = commit.getCommitterIdent().getWhenAsInstant();
                if (!at.isAfter(moment)) {
                    String words =
                            later == 0 ? "" : later + (later == 1 ? " commit" : " commits") + " after the deadline";
                    return Optional.of(
                            new Counted(commit.getName(), new HandInTime(at, HandInTime.Source.COMMIT, words)));
                }
                later++;
            }
        }
        return Optional.empty();
    }

    /**
     * Writes the files of a commit. Links and other repositories in it are left out.
     *
     * @param into empty folder
     * @throws TroubleException if a file would lie outside, or they are too large
     */
    void export(String commit, Path into) throws IOException, TroubleException {
        Path root = into.toAbsolutePath().normalize();
        long left = MOST_BYTES;
        try (RevWalk walk = new RevWalk(repository);
                TreeWalk tree = new TreeWalk(repository)) {
            tree.addTree(walk.parseCommit(ObjectId.fromString(commit)).getTree());
            tree.setRecursive(true);
            while (tree.next()) {
                FileMode mode = tree.getFileMode();
                if (mode.equals(FileMode.REGULAR_FILE) || mode.equals(FileMode.EXECUTABLE_FILE)) {
                    Path file = root.resolve(tree.getPathString()).normalize();
                    if (!file.startsWith(root)) {
                        throw new TroubleException(
                                "the repository has a file that leads out of it: " + tree.getPathString());
                    }
                    ObjectLoader content = repository.open(tree.getObjectId(0), Constants.OBJ_BLOB);
                    left -= content.getSize();
                    if (left < 0) {
                        throw new TroubleException("the repository has more than " + (MOST_BYTES >> 20) + " MiB");
                    }
                    Files.createDirectories(file.getParent());
                    try (OutputStream out = Files.newOutputStream(file)) {
                        content.copyTo(out);
                    }
                }
            }
        }
    }

    @Override
    public void close() {
        repository.close();
    }
}
