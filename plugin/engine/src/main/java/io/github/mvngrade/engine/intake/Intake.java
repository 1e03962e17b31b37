package io.github.mvngrade.engine.intake;

import io.github.mvngrade.model.grade.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies what an exercise asks for out of a submission, and nothing else.
 *
 * <p>The submission is hostile until shown otherwise: links are never followed, everything is capped, and no file of it
 * is interpreted. Its {@code module-info.java} is left out, because the subject runs a submission on the class path: a
 * descriptor would change nothing there but what compiles, and hide modules that the given sources need.
 *
 * @param caps the most that is taken
 * @param names how this JVM takes the names of files
 */
public record Intake(Caps caps, NameEncoding names) {
    /** For the names as this JVM takes them. */
    public Intake(Caps caps) {
        this(caps, NameEncoding.ofThisJvm());
    }

    /**
     * Checks that these are globs, before a submission is there to be taken in.
     *
     * @throws IllegalArgumentException if one is malformed
     */
    public static void requireGlobs(List<String> globs) {
        globs.forEach(Glob::new);
    }

    /**
     * Copies the matching files and the given sources into a folder.
     *
     * <p>A file of the submission at the place of a given one in the package tree is left out: for
     * {@code src/given/java/parallel/A.java} also {@code src/main/java/parallel/A.java}. A byte order mark, which the compiler
     * takes for an illegal character and an editor doesn't show, is skipped; the digest is that of what was handed in.
     *
     * @param submission folder that was handed in
     * @param globs what to take, relative to it; hidden files and Maven's {@code target} only where a glob says so
     * @param given content of the sources that the course supplies, by relative path with {@code /}
     * @param into folder to copy to, empty or not there
     * @throws UnreadableSubmissionException if the submission has no matching file, exceeds a cap, or has a link, an
     *     unreadable file or an unsafe name where a glob matches
     * @throws IOException if {@code into} can't be written, or this JVM can't take a name as it is
     * @throws IllegalArgumentException if a glob or a given path is malformed, or {@code into} isn't empty
     */
    public Sources collect(Path submission, List<String> globs, SortedMap<String, byte[]> given, Path into)
            throws UnreadableSubmissionException, IOException {
        given.keySet().forEach(SourcePath::requirePlain);
        List<Glob> patterns = globs.stream().map(Glob::new).toList();
        Path root = real(submission);
        SortedMap<String, Path> found = SubmissionWalk.find(root, patterns, this);
        List<String> leftOut = leaveOut(found, given.keySet());
        if (found.isEmpty()) {
            throw nothingMatches(submission, globs, leftOut);
        }
        SourcePath.requireDistinct(
                Stream.concat(given.keySet().stream(), found.keySet().stream()).toList());
        SortedMap<String, byte[]> own = read(found);
        List<Remark> remarks = new ArrayList<>(new GivenSources(given).remarks(root, leftOut));
        SortedMap<String, byte[]> all = new TreeMap<>();
        own.forEach((path, content) -> {
            all.put(path, ByteOrderMark.skip(content));
            if (ByteOrderMark.begins(content)) {
                remarks.add(Remark.of(Remark.Kind.BYTE_ORDER_MARK, path));
            }
        });
        all.putAll(given);
        write(all, into);
        return new Sources(into, List.copyOf(all.keySet()), leftOut, digest(own), remarks);
    }

    /** Links on the way to a submission are the caller's and followed; those inside are not. */
    private static Path real(Path submission) throws UnreadableSubmissionException {
        try {
            Path real = submission.toRealPath();
            if (Files.isDirectory(real)) {
                return real;
            }
        } catch (IOException e) {
            throw SubmissionWalk.unreadable(submission.toString(), e);
        }
        throw new UnreadableSubmissionException(submission + " is no folder: hand in the exercise's folder");
    }

    /** Takes from {@code found} what isn't used, and says what that was. */
    private static List<String> leaveOut(SortedMap<String, Path> found, Set<String> given) {
        Set<String> taken = given.stream()
                .map(SourcePath::inPackageTree)
                .map(SourcePath::folded)
                .collect(Collectors.toSet());
        List<String> leftOut = found.keySet().stream()
                .filter(path -> SourcePath.isModuleDescriptor(path)
                        || taken.contains(SourcePath.folded(SourcePath.inPackageTree(path))))
                .toList();
        found.keySet().removeAll(leftOut);
        return leftOut;
    }

    private static UnreadableSubmissionException nothingMatches(
            Path submission, List<String> globs, List<String> leftOut) {
        String but = leftOut.isEmpty() ? "" : " but " + String.join(", ", leftOut) + ", which isn't used";
        return new UnreadableSubmissionException.NothingMatchesException(
                "no file matches " + String.join(", ", globs) + " in " + submission + but
                        + ": put your sources where the assignment says and grade its folder, not one above or below");
    }

    private SortedMap<String, byte[]> read(SortedMap<String, Path> found) throws UnreadableSubmissionException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        long total = 0;
        for (Map.Entry<String, Path> file : found.entrySet()) {
            byte[] content = read(file.getKey(), file.getValue());
            total += content.length;
            if (total > caps.totalBytes()) {
                throw new UnreadableSubmissionException("the sources have more than " + caps.totalBytes()
                        + " bytes together (at " + file.getKey() + "): keep data out of them");
            }
            contents.put(file.getKey(), content);
        }
        return contents;
    }

    /** The content of one file that was found. */
    byte[] read(String name, Path file) throws UnreadableSubmissionException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] content = in.readNBytes(caps.bytesPerFile() + 1);
            if (content.length > caps.bytesPerFile()) {
                throw new UnreadableSubmissionException(
                        name + " has more than " + caps.bytesPerFile() + " bytes: keep data out of sources");
            }
            return content;
        } catch (IOException e) {
            throw SubmissionWalk.unreadable(name, e);
        }
    }

    private static void write(SortedMap<String, byte[]> contents, Path into) throws IOException {
        Files.createDirectories(into);
        List<Path> before = new ArrayList<>();
        try (Stream<Path> entries = Files.list(into)) {
            entries.limit(1).forEach(before::add);
        }
        if (!before.isEmpty()) {
            throw new IllegalArgumentException("Sources need an empty folder, but " + before.get(0) + " is there");
        }
        for (Map.Entry<String, byte[]> source : contents.entrySet()) {
            Path file = into.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, source.getValue(), StandardOpenOption.CREATE_NEW);
        }
    }

    private static String digest(SortedMap<String, byte[]> contents) {
        MessageDigest sha256;
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256, but this one doesn't", e);
        }
        contents.forEach((path, content) -> {
            byte[] name = path.getBytes(StandardCharsets.UTF_8);
            sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(name.length).array());
            sha256.update(name);
            sha256.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(content.length).array());
            sha256.update(content);
        });
        return HexFormat.of().formatHex(sha256.digest());
    }
}
