package io.github.mvngrade.engine.remark;

import io.github.mvngrade.engine.intake.Sources;
import io.github.mvngrade.model.grade.Remark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sources that were handed in, without given ones.
 *
 * @param contents by path
 */
record OwnTexts(SortedMap<String, byte[]> contents) {
    /** @param given paths of the sources that the course supplies */
    static OwnTexts of(Sources sources, Collection<String> given) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        for (String file : sources.files()) {
            if (!given.contains(file)) {
                contents.put(file, Files.readAllBytes(sources.folder().resolve(file)));
            }
        }
        return new OwnTexts(contents);
    }

    Collection<String> paths() {
        return contents.keySet();
    }

    OwnTexts without(Collection<String> paths) {
        SortedMap<String, byte[]> others = new TreeMap<>(contents);
        others.keySet().removeAll(paths);
        return new OwnTexts(others);
    }

    /** Of those that aren't text in UTF-8. */
    List<Remark> storedOtherwise() {
        return contents.entrySet().stream()
                .map(file -> StoredText.remark(file.getKey(), file.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    SortedMap<String, PackageLine> packages() {
        SortedMap<String, PackageLine> packages = new TreeMap<>();
        contents.forEach(
                (path, content) -> packages.put(path, PackageLine.in(new String(content, StandardCharsets.UTF_8))));
        return packages;
    }
}
