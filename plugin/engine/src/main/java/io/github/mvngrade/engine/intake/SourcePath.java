package io.github.mvngrade.engine.intake;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a source's relative path says about it; paths are written with {@code /}. */
public final class SourcePath {
    /** A Maven source root: {@code src/main/java}, {@code src/given/java}, also in a folder of its own. */
    private static final Pattern BELOW_SOURCE_ROOT = Pattern.compile("(?:.*?/)?src/[^/]+/java/(.+)", Pattern.DOTALL);

    /** Separators on other systems, controls, and the mark of a name that the system's encoding can't express. */
    private static final Pattern UNSAFE = Pattern.compile("[\\\\:\\p{Cntrl}\uFFFD]");

    private SourcePath() {}

    /** The path below its source root, which is its place in the package tree; all of it if there is no such root. */
    public static String inPackageTree(String path) {
        Matcher below = BELOW_SOURCE_ROOT.matcher(path);
        return below.matches() ? below.group(1) : path;
    }

    /** A form that two paths share if they can't stand side by side on every system. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** A module descriptor, in whatever folder. */
    static boolean isModuleDescriptor(String path) {
        return path.equals("module-info.java") || path.endsWith("/module-info.java");
    }

    /** @throws UnreadableSubmissionException if the path can't be written on every system, or is too long */
    static void requireSafe(String path, Caps caps) throws UnreadableSubmissionException {
        if (UNSAFE.matcher(path).find()) {
            throw new UnreadableSubmissionException(
                    "the name of " + UNSAFE.matcher(path).replaceAll("?")
                            + " has a backslash, a colon, a control character, or one that isn't valid in this system's "
                            + "encoding: rename it");
        }
        if (path.length() > caps.pathLength()) {
            throw new UnreadableSubmissionException("a path has " + path.length() + " characters, at most "
                    + caps.pathLength() + " are taken: shorten " + path.substring(0, caps.pathLength()) + "...");
        }
    }

    /** @throws IllegalArgumentException if this isn't a plain relative path */
    static void requirePlain(String path) {
        boolean plain = !UNSAFE.matcher(path).find()
                && List.of(path.split("/", -1)).stream()
                        .noneMatch(name -> List.of("", ".", "..").contains(name));
        if (!plain) {
            throw new IllegalArgumentException(
                    "A given source needs a relative path with / and without . and .., but has \"" + path + '"');
        }
    }

    /**
     * @throws UnreadableSubmissionException if two paths, or two folders on them, differ only in case or in form, or one
     *     is a folder on the way to another
     */
    static void requireDistinct(Collection<String> paths) throws UnreadableSubmissionException {
        Map<String, String> spelled = new HashMap<>();
        Set<String> files = paths.stream().map(SourcePath::folded).collect(Collectors.toSet());
        for (String path : paths) {
            for (int end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
                String part = end < 0 ? path : path.substring(0, end);
                String other = spelled.putIfAbsent(folded(part), part);
                if (other != null && !other.equals(part)) {
                    throw new UnreadableSubmissionException(other + " and " + part
                            + " differ only in upper and lower case, which not every system keeps apart: rename one");
                }
                if (end < 0) {
                    break;
                }
                if (files.contains(folded(part))) {
                    throw new UnreadableSubmissionException(
                            part + " must be a file, but is a folder with " + path + ": rename the folder");
                }
            }
        }
    }
}
