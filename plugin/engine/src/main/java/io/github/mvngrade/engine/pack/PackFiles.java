package io.github.mvngrade.engine.pack;

import io.github.mvngrade.model.plan.Exercise;
import io.github.mvngrade.model.protocol.CheckClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Reads and writes packs: a jar, or a folder of the same shape, with {@code grade/pack.json} and beside it {@code
 * checks/}, {@code given/}, {@code skeleton/} and {@code libraries/}.
 */
public final class PackFiles {
    private static final String CHECKS = "checks/";
    private static final String GIVEN = "given/";
    private static final String SKELETON = "skeleton/";
    private static final String LIBRARIES = "libraries/";
    private static final String CLASS = ".class";

    /** A fixed time, so that equal packs are equal files. */
    private static final FileTime EPOCH = FileTime.from(Instant.parse("2000-01-01T00:00:00Z"));

    private PackFiles() {}

    /**
     * Reads a pack.
     *
     * @param place a jar or a folder
     * @throws PackException if there is no pack, it is damaged, or another version of the plugin wrote it
     */
    public static Pack read(Path place) throws PackException {
        SortedMap<String, byte[]> files = new PackPlace(place).files();
        byte[] json = files.remove(PackPlace.DOCUMENT);
        PackDocument document = document(place, json);
        requireUndamaged(place, document, files);
        try {
            Exercise exercise = document.exercise().toExercise();
            List<PackedCheck> checks =
                    document.checks().stream().map(PackDocument.Check::toCheck).toList();
            files.put(PackPlace.DOCUMENT, json);
            String digest = Digests.of(files);
            Pack pack = new Pack(document.pluginVersion(), exercise, checks, content(exercise, files), digest);
            pack.plan();
            return pack;
        } catch (IllegalArgumentException e) {
            throw new PackException("The check pack " + place + " contradicts itself: " + e.getMessage(), e);
        }
    }

    private static PackDocument document(Path place, byte[] json) throws PackException {
        try {
            PackDocument.Header header = PackDocument.headerOf(json);
            if (header.format() == null) {
                throw new PackException("The check pack " + place + " is damaged: its " + PackPlace.ROOT
                        + PackPlace.DOCUMENT + " doesn't say what it is. " + PackPlace.AGAIN);
            }
            if (!PackDocument.FORMAT.equals(header.format())) {
                throw new PackException.OtherFormatException(
                        "The check pack " + place + " has the format " + header.format()
                                + ", but this plugin reads " + PackDocument.FORMAT + ": "
                                + (header.pluginVersion() == null
                                        ? ""
                                        : "set the plugin's version in the pom to that which built the pack, "
                                                + header.pluginVersion() + ", or ")
                                + "get the pack that belongs to this version of the plugin");
            }
            return PackDocument.fromJson(json);
        } catch (IOException e) {
            throw new PackException(
                    "The check pack " + place + " is damaged: its " + PackPlace.ROOT + PackPlace.DOCUMENT
                            + " is not as it was written. " + PackPlace.AGAIN,
                    e);
        }
    }

    private static void requireUndamaged(Path place, PackDocument document, SortedMap<String, byte[]> files)
            throws PackException {
        if (!digests(files).equals(document.files())) {
            throw new PackException("The check pack " + place
                    + " is damaged: its files aren't those that it was built with. Get it again, or build it again");
        }
    }

    private static SortedMap<String, String> digests(SortedMap<String, byte[]> files) {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Digests.of(entry.getValue()), (a, b) -> a, TreeMap::new));
    }

    private static PackContent content(Exercise exercise, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        below(CHECKS, files)
                .forEach((name, bytes) -> classes.put(
                        name.substring(0, name.length() - CLASS.length()).replace('/', '.'), bytes));
        return new PackContent(
                new CheckClasses(exercise.checksPackage(), classes),
                below(GIVEN, files),
                below(SKELETON, files),
                below(LIBRARIES, files));
    }

    private static SortedMap<String, byte[]> below(String folder, SortedMap<String, byte[]> files) {
        SortedMap<String, byte[]> found = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(folder)) {
                found.put(name.substring(folder.length()), bytes);
            }
        });
        return found;
    }

    /**
     * Writes a pack as a jar; the same content makes the same bytes.
     *
     * @return the pack's digest
     */
    public static String write(
            Path jar, String pluginVersion, Exercise exercise, List<PackedCheck> checks, PackContent content)
            throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        content.checks().classes().forEach((name, bytes) -> files.put(CHECKS + name.replace('.', '/') + CLASS, bytes));
        content.given().forEach((name, bytes) -> files.put(GIVEN + name, bytes));
        content.skeleton().forEach((name, bytes) -> files.put(SKELETON + name, bytes));
        content.libraries().forEach((name, bytes) -> files.put(LIBRARIES + name, bytes));
        PackDocument document = new PackDocument(
                PackDocument.FORMAT,
                pluginVersion,
                ExerciseFile.of(exercise),
                checks.stream().map(PackDocument.Check::of).toList(),
                digests(files));
        files.put(PackPlace.DOCUMENT, document.toJson());
        Files.createDirectories(jar.getParent());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(PackPlace.ROOT + file.getKey());
                entry.setLastModifiedTime(EPOCH);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return Digests.of(files);
    }
}
