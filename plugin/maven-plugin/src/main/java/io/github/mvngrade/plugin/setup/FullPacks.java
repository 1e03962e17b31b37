package io.github.mvngrade.plugin.setup;

import io.github.mvngrade.batch.run.PackFile;
import io.github.mvngrade.engine.pack.Pack;
import io.github.mvngrade.engine.pack.PackException;
import io.github.mvngrade.engine.pack.PackFiles;
import io.github.mvngrade.model.ExerciseId;
import io.github.mvngrade.model.GraderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The packs that a class is graded with: those with hidden checks.
 *
 * @param root where a relative path starts
 */
public record FullPacks(Path root) {
    private static final String FULL = "-checks-full.jar";
    private static final int DEEPEST = 4;
    private static final String WHAT_TO_DO =
            "Run this in the course's folder, after mvn package has built the packs there, or name"
                    + " packs with -Dgrade.packs=FILE,...: they are called EXERCISE-VERSION" + FULL;

    /**
     * Reads them.
     *
     * @param list files and folders, separated by commas; of a folder, all that are in it or in a folder {@code target} below it
     * @param version of the plugin, which must have built them
     * @return by exercise
     * @throws SetupException if there are none, or two of one exercise
     * @throws PackException if one can't be used
     */
    public Map<ExerciseId, PackFile> read(String list, String version) throws GraderException, IOException {
        Map<ExerciseId, PackFile> packs = new LinkedHashMap<>();
        for (Path file : files(list)) {
            Pack pack = PackFiles.read(file).madeBy(version);
            if (packs.put(pack.exercise().id(), new PackFile(pack, file)) != null) {
                throw new SetupException(
                        "There are two packs of " + pack.exercise().id() + ", one of them " + file
                                + ": delete the one that is out of date, or name the other with -Dgrade.packs=FILE");
            }
        }
        return packs;
    }

    private List<Path> files(String list) throws SetupException, IOException {
        List<Path> files = new ArrayList<>();
        for (String name : Arrays.stream(list.split(",")).map(String::strip).toList()) {
            Path place = root.resolve(name);
            if (Files.isRegularFile(place)) {
                files.add(place);
            } else if (Files.isDirectory(place)) {
                files.addAll(within(place));
            } else {
                throw new SetupException("There is no check pack at " + place + ". " + WHAT_TO_DO);
            }
        }
        if (files.isEmpty()) {
            throw new SetupException(
                    "No check pack with hidden checks is in " + list + " (looked in " + root + "). " + WHAT_TO_DO);
        }
        return files;
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(file -> file.toString().endsWith(FULL))
                    .filter(file -> folder.relativize(file).getNameCount() == 1
                            || file.getParent().endsWith("target"))
                    .sorted()
                    .toList();
        }
    }
}
