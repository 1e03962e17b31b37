package io.github.mvngrade.engine.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackPlaceTest {
    private static final String AGAIN = "Get it again, or name another one with -Dgrade.pack=FILE";

    /** Words of a library that say nothing to a student. */
    private static final String[] RAW = {"zip", "END", "header", "Exception", "CEN", "LOC", "ZLIB"};

    @TempDir
    private Path folder;

    private static byte[] jar(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] content = new byte[3000];
                new Random(name.hashCode()).nextBytes(content);
                for (int i = 0; i < content.length; i++) {
                    content[i] &= 0x0f;
                }
                zip.write(content);
            }
        }
        return bytes.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("checks.jar"), content);
    }

    private Path file(String content) throws IOException {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(Path place, String message) {
        assertThatThrownBy(() -> PackFiles.read(place))
                .isInstanceOf(PackException.class)
                .hasMessage(message);
        assertThat(message.replace(place.toString(), "")).doesNotContain(RAW);
    }

    @Test
    void anEmptyFileIsNamedAsOne() throws IOException {
        Path empty = file(new byte[0]);
        assertRefused(
                empty,
                "The check pack " + empty + " is empty: it has 0 bytes, as after a download or a copy that failed. "
                        + AGAIN);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.1, 0.5, 0.9, 0.999})
    void aJarThatIsCutIsDamaged(double share) throws IOException {
        byte[] whole = jar("grade/pack.json", "grade/checks/A.class");
        assertDamaged(file(Arrays.copyOf(whole, Math.max(2, (int) (whole.length * share)))));
    }

    @Test
    void aJarOfWhichAFileWasOverwrittenIsDamaged() throws IOException {
        byte[] bytes = jar("grade/checks/A.class", "grade/pack.json");
        Arrays.fill(bytes, 30 + "grade/checks/A.class".length(), 60, (byte) 0xff);
        assertDamaged(file(bytes));
    }

    private static void assertDamaged(Path jar) {
        assertRefused(
                jar,
                "The check pack " + jar
                        + " is damaged: it begins like a jar, but a part of it is missing or was changed,"
                        + " as after a download or a copy that broke off. " + AGAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html>\n<html><head><title>Log in</title></head></html>",
                "\ufeff\r\n  <HTML lang=en>",
                "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\">",
                "<head><meta http-equiv=\"refresh\">"
            })
    void aWebPageIsNamedAsOne(String page) throws IOException {
        Path saved = file(page);
        assertRefused(
                saved,
                saved + " is not a check pack but a web page, for example one that asks you to log in. Log in with a"
                        + " browser, download the pack again, and see that you get a jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not found", "\u001f\u008b\u0008 a tar", "<project/>", "{\"error\": 404}"})
    void anotherFileIsNoJar(String content) throws IOException {
        Path other = file(content);
        assertRefused(other, other + " is not a check pack: it isn't a jar. " + AGAIN);
    }

    @Test
    void aJarOfSomethingElseSaysWhatAPackIs() throws IOException {
        Path jar = file(jar("META-INF/MANIFEST.MF", "a/B.class"));
        assertRefused(
                jar,
                "The jar " + jar + " is not a check pack: it has no grade/pack.json. Name the pack of an exercise, for"
                        + " example with -Dgrade.pack=io.github.mvngrade:fibonacci:jar:checks:VERSION");
    }

    @Test
    void aPackThatWasPackedAgainNamesTheFolderAroundIt() throws IOException {
        Path jar = file(jar("fibonacci-checks/grade/pack.json", "fibonacci-checks/grade/checks/A.class"));
        assertRefused(
                jar,
                "The check pack " + jar
                        + " was unpacked and packed again, with a folder around it (fibonacci-checks). Use"
                        + " the file as you got it; or unpack this one, and name that folder: -Dgrade.pack=FOLDER");
    }

    @Test
    void aFolderWithoutAPackSaysWhatAPackIs() {
        assertRefused(
                folder,
                "The folder " + folder
                        + " is not a check pack: it has no grade/pack.json. Name the pack of an exercise,"
                        + " for example with -Dgrade.pack=io.github.mvngrade:fibonacci:jar:checks:VERSION");
    }

    @Test
    void aFolderAroundAPackAndOneInsideItNameTheRightOne() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("unpacked/grade"));
        Files.writeString(inside.resolve("pack.json"), "{}");
        assertRefused(
                folder,
                "The folder " + folder + " is not a check pack, but unpacked in it is. Name that: -Dgrade.pack="
                        + folder.resolve("unpacked"));
        assertRefused(
                inside,
                "The folder " + inside + " is the inside of a check pack. Name the folder around it: -Dgrade.pack="
                        + folder.resolve("unpacked"));
    }

    @Test
    void whatMayNotBeReadNamesTheUser() {
        assertThat(PackPlace.unreadable(new AccessDeniedException("/course/checks.jar")))
                .isEqualTo("The check pack can't be read, since user " + System.getProperty("user.name")
                        + " may not read /course/checks.jar: change its permissions, or copy the pack to a place that you"
                        + " may read");
    }
}
