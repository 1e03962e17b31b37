package io.github.mvngrade.plugin.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.Audience;
import io.github.mvngrade.model.grade.Grade;
import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.plugin.setup.MavenStandIn;
import io.github.mvngrade.record.grade.GradeJson;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.report.ExportDesk;
import io.github.mvngrade.report.export.Exporters;
import io.github.mvngrade.report.export.PendingPolicy;
import io.github.mvngrade.report.github.GitHubRun;
import io.github.mvngrade.report.words.Redaction;
import io.github.mvngrade.report.words.RemarkWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandOverTest {
    private static final ShownGrade GRADE = shown(SampleGrades.allThatCanBeChecked());

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();
    private final List<String> warned = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();
    private MavenSession session;

    private static ShownGrade shown(Grade grade) {
        return Redaction.forAudience(grade, Audience.STUDENT);
    }

    @BeforeEach
    void startABuildOfACourseWithTwoExercises() throws IOException {
        session = new MavenStandIn(folder).session();
        MavenProject course = project("course", "pom");
        session.setProjects(List.of(course, project("one", "jar"), project("two", "jar")));
    }

    private MavenProject project(String name, String packaging) {
        MavenProject project = new MavenProject();
        project.setArtifactId(name);
        project.setName("All of " + name);
        project.setPackaging(packaging);
        project.setFile(folder.resolve(name).resolve("pom.xml").toFile());
        Build build = new Build();
        build.setDirectory(folder.resolve(name).resolve("target").toString());
        project.setBuild(build);
        project.setExecutionRoot(packaging.equals("pom"));
        return project;
    }

    private MavenProject exercise(int number) {
        return session.getProjects().get(number);
    }

    private HandOver handOver() {
        ExportDesk.Settings settings = new ExportDesk.Settings(
                folder.resolve("export"),
                new Exporters(Map.of(), Map.of()).named("gradescope,junit"),
                PendingPolicy.EXCLUDE);
        Map<String, String> environment = Map.of(
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_STEP_SUMMARY",
                folder.resolve("summary.md").toString());
        return new HandOver(
                session, new ExportDesk(settings, GitHubRun.of(environment, commands::add), said::add, warned::add));
    }

    private void grade(int number, ShownGrade grade) throws IOException {
        HandOver handOver = handOver();
        handOver.begin();
        GradeJson.write(
                grade, RemarkWords::of, Path.of(exercise(number).getBuild().getDirectory(), "grade"));
        handOver.graded(exercise(number), grade);
    }

    @Test
    void aCourseIsHandedOnOnceItsLastExerciseIsGraded() throws IOException {
        grade(2, GRADE);
        assertThat(folder.resolve("export")).doesNotExist();
        grade(1, GRADE);
        assertThat(folder.resolve("export/results.json")).isRegularFile();
        assertThat(Files.readString(folder.resolve("export/results.json"))).contains("All of course: 13 of 13 points");
        assertThat(Files.readString(folder.resolve("summary.md"))).containsOnlyOnce("## All of course: ");
    }

    @Test
    void whatAnEarlierBuildExportedIsDeletedFirst() throws IOException {
        Path stale = Files.createDirectories(folder.resolve("export/junit")).resolve("TEST-gone.xml");
        Files.writeString(stale, "<testsuite/>");
        Path notOurs = Files.writeString(folder.resolve("export/notes.txt"), "of the teacher");
        grade(1, GRADE);
        assertThat(stale).doesNotExist();
        assertThat(notOurs).exists();
        grade(2, GRADE);
        assertThat(folder.resolve("export/junit/TEST-fibonacci.xml")).exists();
    }

    @Test
    void anExerciseWithoutAGradeIsAnErrorOfTheRunAndHoldsAllBack() throws IOException {
        grade(1, GRADE);
        handOver().failed(exercise(2), "the pack can't be found\nLook in the pom.");
        assertThat(folder.resolve("export")).doesNotExist();
        assertThat(commands).containsExactly("::error title=No grade::two: the pack can't be found%0ALook in the pom.");
        assertThat(warned).containsExactly("Nothing is exported, because there is no grade.");
        assertThat(Files.readString(folder.resolve("summary.md")))
                .contains("## No grade", "costs no points", "in the pom.", "## All of course: 6.5 of 6.5 points");
    }
}
