package io.github.mvngrade.engine.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A file or folder where a pack is looked for. Of one that has none it says what it has instead, and what to do: a pack often
 * comes by way of a browser, a mail or an archive of somebody else.
 *
 * @param place which one
 */
record PackPlace(Path place) {
    static final String ROOT = "grade/";
    static final String DOCUMENT = "pack.json";
    static final String AGAIN = "Get it again, or name another one with -Dgrade.pack=FILE";

    private static final int BEGINNING = 1024;
    private static final String ZIP = "PK";
    private static final Pattern WEB_PAGE = Pattern.compile(
            "\\s*<(!doctype html|html|head|body|\\?xml[^>]*>\\s*<(!doctype html|html)).*", Pattern.DOTALL);

    /**
     * The pack's files, by their names below {@link #ROOT}; {@link #DOCUMENT} is among them.
     *
     * @throws PackException if there is no pack, or it can't be read
     */
    SortedMap<String, byte[]> files() throws PackException {
        try {
            return Files.isDirectory(place) ? inFolder() : inJar();
        } catch (AccessDeniedException e) {
            throw new PackException(unreadable(e), e);
        } catch (IOException | UncheckedIOException e) {
            throw new PackException("The check pack " + place + " can't be read: " + e, e);
        }
    }

    static String unreadable(AccessDeniedException denied) {
        return "The check pack can't be read, since user " + System.getProperty("user.name") + " may not read "
                + denied.getFile() + ": change its permissions, or copy the pack to a place that you may read";
    }

    private SortedMap<String, byte[]> inFolder() throws IOException, PackException {
        SortedMap<String, byte[]> files = FileTree.bytes(place.resolve(ROOT), "");
        if (!files.containsKey(DOCUMENT)) {
            throw new PackException(otherFolder());
        }
        return files;
    }

    private String otherFolder() throws IOException {
        if (Files.exists(place.resolve(DOCUMENT)) && place.toAbsolutePath().endsWith("grade")) {
            return "The folder " + place + " is the inside of a check pack. Name the folder around it: -Dgrade.pack="
                    + place.toAbsolutePath().getParent();
        }
        try (Stream<Path> inside = Files.list(place)) {
            Optional<Path> pack = inside.filter(folder -> Files.exists(folder.resolve(ROOT + DOCUMENT)))
                    .min(Path::compareTo);
            return pack.map(folder -> "The folder " + place + " is not a check pack, but " + folder.getFileName()
                            + " in it is. Name that: -Dgrade.pack=" + folder)
                    .orElseGet(() -> none("The folder " + place));
        }
    }

    private static String none(String what) {
        return what + " is not a check pack: it has no " + ROOT + DOCUMENT
                + ". Name the pack of an exercise, for example with"
                + " -Dgrade.pack=io.github.mvngrade:fibonacci:jar:checks:VERSION";
    }

    private SortedMap<String, byte[]> inJar() throws IOException, PackException {
        requireJar();
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(place.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(ROOT)) {
                    files.put(entry.getName().substring(ROOT.length()), whole(zip, entry));
                }
            }
            if (!files.containsKey(DOCUMENT)) {
                throw new PackException(
                        otherJar(zip.stream().map(ZipEntry::getName).sorted().toList()));
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new PackException(
                    "The check pack " + place + " is damaged: it begins like a jar, but a part of it is missing or was"
                            + " changed, as after a download or a copy that broke off. " + AGAIN,
                    e);
        }
        return files;
    }

    /** The JDK compares an entry with its checksum only when it reads an archive from its beginning. */
    private static byte[] whole(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readAllBytes();
            CRC32 checksum = new CRC32();
            checksum.update(bytes);
            if (checksum.getValue() != entry.getCrc()) {
                throw new ZipException(entry.getName() + " hasn't the checksum that it was packed with");
            }
            return bytes;
        }
    }

    private String otherJar(List<String> names) {
        return names.stream()
                .filter(name -> name.endsWith("/" + ROOT + DOCUMENT))
                .findFirst()
                .map(name -> name.substring(0, name.length() - ROOT.length() - DOCUMENT.length() - 1))
                .map(folder -> "The check pack " + place + " was unpacked and packed again, with a folder around it ("
                        + folder + "). Use the file as you got it; or unpack this one, and name that folder:"
                        + " -Dgrade.pack=FOLDER")
                .orElseGet(() -> none("The jar " + place));
    }

    private void requireJar() throws IOException, PackException {
        if (!Files.isRegularFile(place)) {
            throw new PackException(
                    place + " is not a check pack: it is neither a file nor a folder. Name another one with"
                            + " -Dgrade.pack=FILE");
        }
        byte[] bytes;
        try (InputStream content = Files.newInputStream(place)) {
            bytes = content.readNBytes(BEGINNING);
        }
        String beginning = new String(bytes, StandardCharsets.ISO_8859_1);
        if (bytes.length == 0) {
            throw new PackException("The check pack " + place
                    + " is empty: it has 0 bytes, as after a download or a copy that failed. " + AGAIN);
        }
        if (beginning.startsWith(ZIP)) {
            return;
        }
        String text = beginning.replace("\u00ef\u00bb\u00bf", "").toLowerCase(Locale.ROOT);
        throw new PackException(
                WEB_PAGE.matcher(text).matches()
                        ? place + " is not a check pack but a web page, for example one that asks you to log in. Log in"
                                + " with a browser, download the pack again, and see that you get a jar"
                        : place + " is not a check pack: it isn't a jar. " + AGAIN);
    }
}
