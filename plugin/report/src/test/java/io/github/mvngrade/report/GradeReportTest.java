package io.github.mvngrade.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.record.samples.PublishedSchema;
import io.github.mvngrade.record.samples.SampleGrades;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GradeReportTest {
    @TempDir
    private Path folder;

    @Test
    void bothFilesAreWritten() {
        Path page = GradeReport.write(
                Shown.toStudent(SampleGrades.notCompiled()), folder.resolve("grade"), Optional.empty());
        assertThat(page).isRegularFile().hasFileName("index.html");
        assertThat(page.resolveSibling("grade.json")).isRegularFile();
    }

    @Test
    void filesOfAnEarlierGradeDontStandForOneThatCantBeWritten() throws IOException {
        Path target = folder.resolve("grade");
        GradeReport.write(Shown.toStudent(SampleGrades.notCompiled()), target, Optional.empty());
        Files.delete(target.resolve("index.html"));
        Files.createDirectories(target.resolve("index.html/in-the-way"));
        assertThatThrownBy(() ->
                        GradeReport.write(Shown.toStudent(SampleGrades.infrastructure()), target, Optional.empty()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith(" What is there, index.html, is from an earlier grade.");
        assertThat(target.resolve("grade.json")).doesNotExist();
    }

    @Test
    void aTemplateThatCantBeUsedLeavesNoHalfResult() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(templates.resolve("grade.vm"), "#if(");
        Path target = folder.resolve("grade");
        assertThatThrownBy(() ->
                        GradeReport.write(Shown.toStudent(SampleGrades.notCompiled()), target, Optional.of(templates)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(target).doesNotExist();
    }

    static Stream<ShownGrade> grades() {
        return SampleGrades.all().stream().flatMap(grade -> Stream.of(Shown.toStudent(grade), Shown.toTeacher(grade)));
    }

    @ParameterizedTest
    @MethodSource("grades")
    void theDocumentFitsTheSchemaAndIsReadAsWhatItsAudienceMaySee(ShownGrade grade) throws IOException {
        GradeReport.write(grade, folder, Optional.empty());
        Path document = folder.resolve("grade.json");
        assertThat(PublishedSchema.complaints(GradeJson.SCHEMA_RESOURCE, Files.readString(document)))
                .isEmpty();
        assertThat(GradeJson.read(document)).isEqualTo(grade);
    }

    @Test
    void aHiddenCheckTellsAStudentNothingOfItsContent() throws IOException {
        String student = document(Shown.toStudent(SampleGrades.everyVerdict()));
        assertThat(student).doesNotContain(SampleGrades.SECRET);
        int hidden = student.indexOf("\"edge-cases\"");
        assertThat(Pattern.compile("\"(\\w+)\" :")
                        .matcher(student.substring(hidden, student.indexOf('}', hidden)))
                        .results()
                        .map(key -> key.group(1)))
                .containsExactlyInAnyOrder("title", "points", "earned", "verdict", "message", "hint", "visible");
        assertThat(document(Shown.toTeacher(SampleGrades.everyVerdict()))).contains(SampleGrades.SECRET);
    }

    @Test
    void aRemarkHasItsSentenceInTheDocument() throws IOException {
        Grade grade = SampleGrades.notCompiled()
                .withRemarks(
                        List.of(new Remark(Remark.Kind.WRONG_PACKAGE, "src/main/java/p/A.java", 3, List.of("P", "p"))));
        assertThat(document(Shown.toStudent(grade))).contains("but the exercise needs \\\"package p;\\\" there");
    }

    private String document(ShownGrade grade) throws IOException {
        GradeReport.write(grade, folder, Optional.empty());
        return Files.readString(folder.resolve("grade.json"));
    }
}
