package io.github.mvngrade.authoring.variant;

import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.unifieddiff.UnifiedDiff;
import com.github.difflib.unifieddiff.UnifiedDiffFile;
import com.github.difflib.unifieddiff.UnifiedDiffParserException;
import com.github.difflib.unifieddiff.UnifiedDiffReader;
import io.github.mvngrade.authoring.skeleton.ExerciseFolder;
import io.github.mvngrade.authoring.skeleton.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A variant as a unified diff of the solution. The library reads the diff; where a hunk goes is found here, since the
 * library's own search also takes places that fit only in part.
 *
 * @param kind of the variant
 * @param name of the variant
 * @param file of the patch, from the exercise's folder
 * @param changes one for each file
 */
record Patch(VariantKind kind, String name, String file, List<FileChange> changes) {
    private static final String NOTHING = "/dev/null";
    private static final String SOURCES = ExerciseFolder.MAIN + '/';
    private static final Pattern BEGINS = Pattern.compile("(diff |--- |Index: ).*");
    private static final Pattern HUNK = Pattern.compile("@@ -.*");
    private static final Pattern CONTENT = Pattern.compile("[-+ ].*\\S.*");

    Patch {
        changes = List.copyOf(changes);
    }

    /** @throws VariantException if it isn't a whole unified diff of the solution's sources */
    static Patch read(VariantKind kind, String name, SourceText patch) throws VariantException, IOException {
        Patch unread = new Patch(kind, name, patch.file(), List.of());
        List<String> lines = patch.text()
                .lines()
                .dropWhile(line -> !BEGINS.matcher(line).matches())
                // An editor may have removed the space that an empty line begins with.
                .map(line -> line.isEmpty() ? " " : line)
                .toList();
        UnifiedDiff diff = unread.parsed(lines);
        List<FileChange> changes = new ArrayList<>();
        for (UnifiedDiffFile each : diff.getFiles()) {
            changes.add(unread.change(each));
        }
        long begun = lines.stream().filter(line -> HUNK.matcher(line).matches()).count();
        long read = changes.stream().mapToLong(change -> change.hunks().size()).sum();
        boolean rest = Stream.ofNullable(diff.getHeader())
                .flatMap(String::lines)
                .anyMatch(line -> CONTENT.matcher(line).matches());
        if (read == 0 || read != begun || rest) {
            throw unread.unreadable("hunks and the numbers of lines that they state don't agree");
        }
        return new Patch(kind, name, patch.file(), changes);
    }

    private UnifiedDiff parsed(List<String> lines) throws VariantException, IOException {
        byte[] bytes =
                lines.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
        try {
            return UnifiedDiffReader.parseUnifiedDiff(new ByteArrayInputStream(bytes));
        } catch (UnifiedDiffParserException e) {
            throw unreadable(String.valueOf(e.getMessage()));
        }
    }

    private FileChange change(UnifiedDiffFile changed) throws VariantException {
        if (changed.getRenameFrom() != null) {
            throw unreadable("it renames " + changed.getRenameFrom() + ": make it with --no-renames");
        }
        String path = Stream.of(path(changed.getToFile()), path(changed.getFromFile()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(
                        () -> unreadable("it changes " + changed.getFromFile() + ", which isn't below " + SOURCES));
        List<Hunk> hunks = new ArrayList<>();
        for (AbstractDelta<String> delta : changed.getPatch().getDeltas()) {
            Hunk hunk = new Hunk(
                    hunks.size() + 1,
                    delta.getSource().getPosition(),
                    delta.getSource().getLines(),
                    delta.getTarget().getLines());
            hunks.add(hunk);
        }
        FileChange.Kind becomes = kind(changed);
        if (becomes == FileChange.Kind.CHANGED
                && hunks.stream().anyMatch(hunk -> hunk.before().isEmpty())) {
            throw unreadable("it has no lines around the change of " + path + ", so its place can't be found");
        }
        return new FileChange(path, becomes, hunks);
    }

    private static FileChange.Kind kind(UnifiedDiffFile changed) {
        if (NOTHING.equals(changed.getFromFile())) {
            return FileChange.Kind.ADDED;
        }
        return NOTHING.equals(changed.getToFile()) ? FileChange.Kind.REMOVED : FileChange.Kind.CHANGED;
    }

    /** The path from the exercise's folder, whatever stands before it; empty if it isn't a source of the solution. */
    private static Optional<String> path(@Nullable String stated) {
        int start = stated == null ? -1 : stated.indexOf(SOURCES);
        return start < 0 || stated.contains("/../") ? Optional.empty() : Optional.of(stated.substring(start));
    }

    /**
     * The solution with the patch in it.
     *
     * @throws VariantException if the patch doesn't fit
     */
    SortedMap<String, String> applyTo(SortedMap<String, String> solution) throws VariantException {
        SortedMap<String, String> sources = new TreeMap<>(solution);
        for (FileChange change : changes) {
            change.applyTo(sources, this);
        }
        return sources;
    }

    /** @param why a clause whose subject is the patch or its hunk */
    VariantException doesNotFit(String why) {
        return new VariantException(
                "The " + kind.noun() + " " + name + " doesn't fit the solution any more: in " + file + ", " + why + ".",
                "The solution has changed there. " + howToMake());
    }

    private VariantException unreadable(String why) {
        return new VariantException(
                "The " + kind.noun() + " " + name + " can't be read: " + file
                        + " isn't a whole unified diff of the solution (" + why + ").",
                howToMake());
    }

    private String howToMake() {
        return "Make the patch again, in the exercise's folder: make the " + kind.difference() + " in "
                + ExerciseFolder.MAIN
                + ", run git diff " + ExerciseFolder.MAIN + " > " + file + ", and take the " + kind.difference()
                + " back.";
    }
}
