package io.github.mvngrade.engine.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the files of one submission that its exercise's globs match, following no link. */
final class SubmissionWalk {
    private static final String BUILD_OUTPUT = "target";

    private final List<Glob> globs;
    private final Caps caps;
    private final NameEncoding encoding;
    private final SortedMap<String, Path> found = new TreeMap<>();
    private int entries;

    private SubmissionWalk(List<Glob> globs, Intake intake) {
        this.globs = globs;
        this.caps = intake.caps();
        this.encoding = intake.names();
    }

    /**
     * The files by their relative path, sorted; never more than the caps allow.
     *
     * @throws IOException if this JVM can't take a name as it is
     */
    static SortedMap<String, Path> find(Path submission, List<Glob> globs, Intake intake)
            throws UnreadableSubmissionException, IOException {
        SubmissionWalk walk = new SubmissionWalk(globs, intake);
        walk.descend(submission, List.of());
        return walk.found;
    }

    private void descend(Path folder, List<String> names) throws UnreadableSubmissionException, IOException {
        for (Path entry : list(folder, names)) {
            List<String> path = new ArrayList<>(names);
            path.add(String.valueOf(entry.getFileName()));
            boolean matches = globs.stream().anyMatch(glob -> glob.matches(path));
            boolean leadsOn = globs.stream().anyMatch(glob -> glob.mayMatchBelow(path));
            if (matches || leadsOn) {
                visit(entry, path, matches, leadsOn);
            }
        }
    }

    private void visit(Path entry, List<String> path, boolean matches, boolean leadsOn)
            throws UnreadableSubmissionException, IOException {
        String name = String.join("/", path);
        BasicFileAttributes kind = attributes(entry, name);
        if (kind.isSymbolicLink()) {
            if (matches || Files.isDirectory(entry)) {
                throw new UnreadableSubmissionException(
                        name + " is a symbolic link, and links are not taken: hand in the file or folder itself");
            }
        } else if (kind.isDirectory()) {
            if (leadsOn && !isBuildOutput(entry, path)) {
                requireDepth(name, path.size() + 1);
                descend(entry, path);
            }
        } else if (matches) {
            if (!kind.isRegularFile()) {
                throw new UnreadableSubmissionException(name + " is no regular file: hand in an ordinary one");
            }
            take(name, entry, path.size());
        }
    }

    private void take(String name, Path file, int depth) throws UnreadableSubmissionException, IOException {
        encoding.requireTaken(name);
        SourcePath.requireSafe(name, caps);
        requireDepth(name, depth);
        found.put(name, file);
        if (found.size() > caps.files()) {
            throw new UnreadableSubmissionException("more than " + caps.files() + " files match " + globs
                    + ": hand in only what the exercise asks for");
        }
    }

    private void requireDepth(String name, int depth) throws UnreadableSubmissionException {
        if (depth > caps.depth()) {
            SourcePath.requireSafe(name, caps);
            throw new UnreadableSubmissionException(
                    "folders are nested more than " + caps.depth() + " deep: move up what lies in " + name);
        }
    }

    /** What Maven has built, not a package that happens to be called so. */
    private boolean isBuildOutput(Path folder, List<String> path) {
        boolean named = path.get(path.size() - 1).equals(BUILD_OUTPUT);
        return named
                && globs.stream().noneMatch(glob -> glob.spellsOut(BUILD_OUTPUT))
                && (path.size() == 1 || Files.exists(folder.resolveSibling("pom.xml"), LinkOption.NOFOLLOW_LINKS));
    }

    private List<Path> list(Path folder, List<String> names) throws UnreadableSubmissionException {
        List<Path> listed = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (++entries > caps.entries()) {
                    throw new UnreadableSubmissionException("more than " + caps.entries()
                            + " files and folders lie where " + globs
                            + " could match: hand in only what the exercise asks for");
                }
                listed.add(entry);
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw unreadable(names.isEmpty() ? folder.toString() : String.join("/", names), e);
        }
        Collections.sort(listed);
        return listed;
    }

    private static BasicFileAttributes attributes(Path entry, String name) throws UnreadableSubmissionException {
        try {
            return Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            throw unreadable(name, e);
        }
    }

    /** Says that something is there but can't be read. */
    static UnreadableSubmissionException unreadable(String name, Exception cause) {
        return new UnreadableSubmissionException(
                name + " can't be read (" + cause.getClass().getSimpleName()
                        + "): see that it is still there and that you may read it",
                cause);
    }
}
