package io.github.mvngrade.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeReportTest {
    @TempDir
    private Path folder;

    @Test
    void bothFilesAreWritten() {
        Path page = GradeReport.write(SampleGrades.notCompiled(), folder.resolve("grade"), Optional.empty());
        assertThat(page).isRegularFile().hasFileName("index.html");
        assertThat(page.resolveSibling("grade.json")).isRegularFile();
    }

    @Test
    void filesOfAnEarlierGradeDontStandForOneThatCantBeWritten() throws IOException {
        Path target = folder.resolve("grade");
        GradeReport.write(SampleGrades.notCompiled(), target, Optional.empty());
        Files.delete(target.resolve("index.html"));
        Files.createDirectories(target.resolve("index.html/in-the-way"));
        assertThatThrownBy(() -> GradeReport.write(SampleGrades.infrastructure(), target, Optional.empty()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageEndingWith(" What is there, index.html, is of an earlier grade.");
        assertThat(target.resolve("grade.json")).doesNotExist();
    }

    @Test
    void aTemplateThatCantBeUsedLeavesNoHalfResult() throws IOException {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(templates.resolve("grade.vm"), "#if(");
        Path target = folder.resolve("grade");
        assertThatThrownBy(() -> GradeReport.write(SampleGrades.notCompiled(), target, Optional.of(templates)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(target).doesNotExist();
    }
}
