package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.protocol.CheckClasses;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a pack.
 *
 * @param checks the checks' classes
 * @param given the course's sources by path relative to the exercise's folder, with {@code /}
 * @param skeleton the classes of the compiled skeleton, given sources included, by file name like {@code a/B.class}
 * @param libraries the jars that a submission may use, by file name like {@code json-1.0.jar}
 */
public record PackContent(
        CheckClasses checks,
        SortedMap<String, byte[]> given,
        SortedMap<String, byte[]> skeleton,
        SortedMap<String, byte[]> libraries) {
    public PackContent {
        given = new TreeMap<>(given);
        skeleton = new TreeMap<>(skeleton);
        libraries = new TreeMap<>(libraries);
    }
}
