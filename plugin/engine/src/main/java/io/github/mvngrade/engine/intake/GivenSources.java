package io.github.mvngrade.engine.intake;

import io.github.mvngrade.model.grade.Remark;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The course's sources beside what a submission has in their place.
 *
 * @param contents by relative path
 */
record GivenSources(SortedMap<String, byte[]> contents) {
    /**
     * What a student should know: an unchanged copy at its place is as it should be, any other isn't used.
     *
     * @param submission folder without a link on the way to it
     * @param leftOut what matched a glob and isn't used
     */
    List<Remark> remarks(Path submission, List<String> leftOut) {
        List<Remark> remarks = new ArrayList<>();
        for (String path : leftOut) {
            if (SourcePath.isModuleDescriptor(path)) {
                remarks.add(Remark.of(Remark.Kind.LEFT_OUT_MODULE_INFO, path));
            } else if (!contents.containsKey(path)) {
                remarks.add(Remark.of(Remark.Kind.REPLACED_GIVEN, path, givenInPlaceOf(path)));
            }
        }
        contents.forEach((path, content) -> {
            if (isEdited(submission.resolve(path), content)) {
                remarks.add(Remark.of(Remark.Kind.REPLACED_GIVEN, path, path));
            }
        });
        return remarks;
    }

    private String givenInPlaceOf(String path) {
        String place = SourcePath.folded(SourcePath.inPackageTree(path));
        return contents.keySet().stream()
                .filter(given ->
                        SourcePath.folded(SourcePath.inPackageTree(given)).equals(place))
                .findFirst()
                .orElse(path);
    }

    /** Whether a file is there, is read without following a link, and says something else. */
    private static boolean isEdited(Path file, byte[] given) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    || !file.toRealPath().equals(file)) {
                return false;
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                // Twice the size leaves room for other line ends; what is longer is surely different.
                byte[] own = in.readNBytes(2 * given.length + 1);
                return !plain(own).equals(plain(given));
            }
        } catch (IOException cantBeCompared) {
            return false;
        }
    }

    /** Without what Git or an editor changes by itself: line ends, a byte order mark, empty lines at the end. */
    private static String plain(byte[] content) {
        return new String(ByteOrderMark.skip(content), StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .stripTrailing();
    }
}
