package io.github.mvngrade.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.record.samples.SampleGrades;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportDeskTest {
    @TempDir
    private Path root;

    private final List<String> said = new ArrayList<>();
    private final List<String> loud = new ArrayList<>();
    private final Grade grade = SampleGrades.everyVerdict();
    private Path folder;
    private ReportDesk desk;

    @BeforeEach
    void openTheDesk() {
        folder = root.resolve("grade");
        desk = new ReportDesk(folder, Optional.empty(), Audience.STUDENT, said::add, loud::add);
    }

    /** As good as a full disk: the name is taken by a folder that isn't empty. */
    private void blockThePage() throws IOException {
        Files.createDirectories(folder.resolve("index.html/in-the-way"));
        Files.writeString(folder.resolve("grade.json"), "{\"of\": \"an earlier grade\"}");
    }

    @Test
    void theTableComesBeforeTheFilesAndTheCourse() {
        desk.hand(grade, () -> {
            assertThat(folder.resolve("grade.json")).isRegularFile();
            return Optional.of(root);
        });
        assertThat(said.get(0)).startsWith("Grade of Fibonacci, faster");
        assertThat(said.get(said.size() - 2)).startsWith("Report: file:");
        assertThat(said.get(said.size() - 1)).startsWith("Course: file:");
    }

    @Test
    void whereTheReportCantBeWrittenTheTableIsTheGrade() throws IOException {
        blockThePage();
        assertThatThrownBy(() -> desk.hand(grade, Optional::empty))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Can't write " + folder.resolve("index.html"))
                .hasMessageContaining("has space")
                .hasMessageEndingWith(
                        " The table above is the grade; only its report is missing. Make room and grade again to get one.")
                .satisfies(e -> assertThat(e.getCause()).hasMessage(e.getMessage()));
        assertThat(said).anyMatch(line -> line.startsWith("Total: "));
        assertThat(folder.resolve("grade.json")).as("of an earlier grade").doesNotExist();
    }

    @Test
    void aQuietBuildPrintsTheTableWhereItIsAllThatThereIs() throws IOException {
        blockThePage();
        assertThatThrownBy(() -> desk.hand(grade, Optional::empty)).isInstanceOf(UncheckedIOException.class);
        assertThat(loud).anyMatch(line -> line.startsWith("Total: "));
    }

    @Test
    void aCoursePageThatCantBeWrittenTakesNothingAway() {
        assertThatThrownBy(() -> desk.hand(grade, () -> {
                    throw new UncheckedIOException(new IOException("x is full."));
                }))
                .hasMessageEndingWith("x is full. The exercise's own report is written; only the course's page isn't.");
        assertThat(folder.resolve("index.html")).isRegularFile();
    }

    @Test
    void aFailureOfTheGraderTakesThePlaceOfAnEarlierGrade() throws IOException {
        desk.hand(grade, Optional::empty);
        assertThat(desk.sayFailed(SampleGrades.infrastructure(), Optional::empty))
                .isEmpty();
        assertThat(Files.readString(folder.resolve("grade.json")))
                .contains("\"outcome\" : \"INFRASTRUCTURE\"", "No space is left on the device.");
        assertThat(Files.readString(folder.resolve("index.html"))).contains("The grader itself failed.");
    }

    @Test
    void aFailureThatCantBeWrittenStopsNothingAndNamesWhatIsOld() throws IOException {
        blockThePage();
        assertThat(desk.sayFailed(SampleGrades.infrastructure(), Optional::empty)
                        .orElseThrow())
                .startsWith("The report couldn't be replaced by one that says that there is no grade: Can't write ")
                .endsWith("What is there, index.html, is from an earlier grade.");
    }
}
