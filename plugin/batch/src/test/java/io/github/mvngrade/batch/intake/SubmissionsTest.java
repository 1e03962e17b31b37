package io.github.mvngrade.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.ExerciseId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionsTest {
    private static final ExerciseId FIBONACCI = new ExerciseId("fibonacci");
    private static final ExerciseId FILE_COPY = new ExerciseId("file-copy");
    private static final String SOURCE = "src/main/java/A.java";

    @TempDir
    Path root;

    private Path folder;

    @BeforeEach
    void makeAFolder() throws IOException {
        folder = Files.createDirectory(root.resolve("handed in"));
    }

    private List<HandedIn> found(ExerciseId... known) throws Exception {
        Path scratch = Files.createDirectories(root.resolve("scratch"));
        return new Submissions(Set.of(known), scratch).in(folder, names -> Due.NEVER);
    }

    private HandedIn theOne(ExerciseId... known) throws Exception {
        List<HandedIn> found = found(known);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "class A {}");
    }

    private Path zip(String name, String... entries) throws IOException {
        Path zip = folder.resolve(name);
        Files.createDirectories(zip.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write("class A {}".getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static Map<String, Boolean> sources(HandedIn submission) {
        return submission.exercises().entrySet().stream()
                .collect(Collectors.toMap(
                        part -> part.getKey().value(),
                        part -> Files.isRegularFile(part.getValue().resolve(SOURCE)),
                        (a, b) -> a,
                        TreeMap::new));
    }

    @Test
    void aFolderIsASubmissionOfTheOneExercise() throws Exception {
        write("ada/" + SOURCE);
        HandedIn ada = theOne(FIBONACCI);
        assertThat(ada.id()).hasToString("ada");
        assertThat(sources(ada)).isEqualTo(Map.of("fibonacci", true));
    }

    @Test
    void aSubmissionMayHaveSeveralExercises() throws Exception {
        write("ada/fibonacci/" + SOURCE);
        write("ada/file-copy/" + SOURCE);
        write("ada/notes/x.txt");
        assertThat(sources(theOne(FIBONACCI, FILE_COPY))).isEqualTo(Map.of("fibonacci", true, "file-copy", true));
    }

    @Test
    void aCloneIsNamedAfterItsExercise() throws Exception {
        write("file-copy-ada/" + SOURCE);
        assertThat(sources(theOne(FIBONACCI, FILE_COPY))).isEqualTo(Map.of("file-copy", true));
    }

    @ParameterizedTest
    @CsvSource({"work/, ada.zip", "'', ada.zip", "deep/deeper/, ADA.ZIP", "fibonacci/, ada.zip"})
    void anArchiveMayHaveFoldersAround(String around, String name) throws Exception {
        zip(name, around + SOURCE, around + "pom.xml", "__MACOSX/" + around + "._A.java", ".DS_Store");
        HandedIn ada = theOne(FIBONACCI);
        assertThat(ada.id().value()).isEqualToIgnoringCase("ada");
        assertThat(sources(ada)).isEqualTo(Map.of("fibonacci", true));
    }

    /** Moodle makes a folder for each person, and what was uploaded is in it. */
    @Test
    void aFolderMayHoldOneArchive() throws Exception {
        zip("Ada Lovelace_42_assignsubmission_file_/work.zip", "work/" + SOURCE);
        assertThat(sources(theOne(FIBONACCI))).isEqualTo(Map.of("fibonacci", true));
    }

    @Test
    void allSubmissionsMayBeOneArchive() throws Exception {
        Path all = zip("all.zip", "ada/" + SOURCE, "eve/" + SOURCE);
        Path scratch = Files.createDirectories(root.resolve("scratch"));
        assertThat(new Submissions(Set.of(FIBONACCI), scratch).in(all, names -> Due.NEVER))
                .extracting(each -> each.id().value())
                .containsExactly("ada", "eve");
    }

    @Test
    void aTarIsUnpackedWithoutItsLinks() throws Exception {
        try (OutputStream file = Files.newOutputStream(folder.resolve("ada.tar.gz"));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(file))) {
            byte[] text = "class A {}".getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry source = new TarArchiveEntry(SOURCE);
            source.setSize(text.length);
            tar.putArchiveEntry(source);
            tar.write(text);
            tar.closeArchiveEntry();
            TarArchiveEntry link = new TarArchiveEntry("src/main/java/passwd", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }
        HandedIn ada = theOne(FIBONACCI);
        assertThat(sources(ada)).isEqualTo(Map.of("fibonacci", true));
        assertThat(ada.exercises().get(FIBONACCI).resolve("src/main/java/passwd"))
                .doesNotExist();
    }

    @Test
    void looseSourcesAreASubmissionWhoseGradeSaysWhereTheyBelong() throws Exception {
        write("ada/A.java");
        assertThat(theOne(FIBONACCI).exercises()).containsOnlyKeys(FIBONACCI);
    }

    @Test
    void nothingIsWrittenOutsideOfTheArchivesFolder() throws Exception {
        zip("eve.zip", "../../outside.java", SOURCE);
        assertThat(theOne(FIBONACCI).trouble())
                .isEqualTo("the archive has a file that leads out of it: ../../outside.java");
        assertThat(root.resolve("outside.java")).doesNotExist();
    }

    @Test
    void aDamagedArchiveIsASubmissionThatSaysSo() throws Exception {
        Path zip = zip("eve.zip", SOURCE);
        byte[] whole = Files.readAllBytes(zip);
        Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
        Files.writeString(folder.resolve("web.tar.gz"), "<html>");
        write("ada/" + SOURCE);
        assertThat(found(FIBONACCI))
                .extracting(each -> each.id() + ": " + each.trouble().replaceFirst("\\(.*\\)", "()"))
                .containsExactly(
                        "ada: ",
                        "eve: the archive can't be unpacked (): it may be damaged, or not be what its name says",
                        "web: the archive can't be unpacked (): it may be damaged, or not be what its name says");
    }

    @Test
    void anArchiveThatGrowsIsGivenUp() throws Exception {
        Path zip = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(SOURCE));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 257; i++) {
                out.write(nothing);
            }
        }
        assertThat(theOne(FIBONACCI).trouble()).isEqualTo("the archive has more than 256 MiB when unpacked");
    }

    @Test
    void whatCantBeMeantSaysWhy() throws Exception {
        write("bob/notes.txt");
        write("eve/" + SOURCE);
        Files.writeString(folder.resolve("ada.rar"), "Rar!");
        assertThat(found(FIBONACCI, FILE_COPY))
                .extracting(HandedIn::trouble)
                .containsExactly(
                        "only .zip and .tar.gz archives are opened, and this is ada.rar",
                        "no exercise is in it: expected a folder src, or folders called fibonacci, file-copy",
                        "it has one exercise, and nothing says which: name the pack of that exercise alone, or call the submission"
                                + " EXERCISE-SOMETHING, with one of fibonacci, file-copy");
    }

    @Test
    void twoOfOneNameAreForTheTeacherToTellApart() throws Exception {
        write("ada/" + SOURCE);
        zip("ada.zip", SOURCE);
        assertThat(theOne(FIBONACCI).trouble()).startsWith("there are two of this name");
    }

    @Test
    void aLinkIsNotFollowed() throws Exception {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere/src"));
        Files.createSymbolicLink(folder.resolve("eve"), elsewhere.getParent());
        assertThat(theOne(FIBONACCI).trouble()).isEqualTo("it is a link; links aren't followed");
    }

    @Test
    void aPlaceWithoutSubmissionsSaysWhatWasExpected() throws Exception {
        Files.writeString(folder.resolve("roster.csv"), "");
        assertThatThrownBy(() -> found(FIBONACCI))
                .isInstanceOf(EmptyPlaceException.class)
                .hasMessage("There is no submission in " + folder
                        + ": each submission is a folder, a .zip or a .tar.gz in it");
        folder = root.resolve("nowhere");
        assertThatThrownBy(() -> found(FIBONACCI))
                .hasMessage(folder + " isn't there: name the folder that holds the submissions");
    }

    @Test
    void aDigestChangesWithANameOrAContentAndNotWithABuild() throws Exception {
        write("ada/" + SOURCE);
        String before = ContentDigest.of(folder.resolve("ada"));
        write("ada/target/classes/A.class");
        assertThat(ContentDigest.of(folder.resolve("ada"))).isEqualTo(before).hasSize(64);
        Files.writeString(folder.resolve("ada/" + SOURCE), "class A { }");
        assertThat(ContentDigest.of(folder.resolve("ada"))).isNotEqualTo(before);
    }
}
