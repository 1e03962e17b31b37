package io.github.mvngrade.report.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.record.course.CourseJson;
import io.github.mvngrade.record.samples.PublishedSchema;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleLeftOut;
import io.github.mvngrade.report.GradeReport;
import io.github.mvngrade.report.Shown;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursePageTest {
    @TempDir
    Path root;

    private Path courseFolder;

    @BeforeEach
    void findTheCourse() {
        courseFolder = root.resolve("target/grade");
    }

    private ExerciseEntry entry(String name) {
        return new ExerciseEntry(name, root.resolve(name).resolve("target/grade"));
    }

    private Document render(List<ExerciseEntry> exercises) throws IOException {
        Path page = CoursePage.render(courseFolder, "Parallel <programming>", exercises, Optional.empty());
        assertThat(PublishedSchema.complaints(
                        CourseJson.SCHEMA_RESOURCE, Files.readString(courseFolder.resolve("course.json"))))
                .isEmpty();
        return Jsoup.parse(Files.readString(page));
    }

    @Test
    void itListsGradedUngradedAndDamagedExercises() throws IOException {
        GradeReport.write(
                Shown.toStudent(SampleGrades.everyVerdict()), entry("fibonacci").gradeFolder(), Optional.empty());
        GradeReport.write(
                Shown.toStudent(SampleGrades.infrastructure()), entry("sorting").gradeFolder(), Optional.empty());
        Files.createDirectories(entry("damaged").gradeFolder());
        Files.writeString(entry("damaged").gradeFolder().resolve("grade.json"), "{\"schema\": \"mvn");
        Document page = render(List.of(entry("fibonacci"), entry("sorting"), entry("damaged"), entry("later")));

        assertThat(page.select("h1").text()).isEqualTo("Parallel <programming>");
        assertThat(page.select("tbody tr").eachText())
                .satisfiesExactly(
                        row -> assertThat(row)
                                .isEqualTo("Fibonacci, faster 4.3 of 14 1.5 pending 1.5 decided at hand-in"),
                        row -> assertThat(row).contains("–", "the grader itself failed"),
                        row -> assertThat(row).startsWith("damaged – The grade can't be read"),
                        row -> assertThat(row).isEqualTo("later – not graded yet"));
        assertThat(page.select(".figure").text()).isEqualTo("4.3 of 14 points");
        assertThat(page.select(".note").text()).isEqualTo("3 exercises without a grade; the total covers the others.");
        assertThat(Files.readString(courseFolder.resolve("course.json")))
                .contains("\"maxScore\" : 14,", "\"report\" : \"../../fibonacci/target/grade/index.html\"");
    }

    @Test
    void whatWasLeftOutIsNotAddedToWhatIsLost() throws IOException {
        GradeReport.write(
                Shown.toStudent(SampleLeftOut.grade()), entry("partly").gradeFolder(), Optional.empty());
        Document page = render(List.of(entry("partly")));
        assertThat(page.select("tbody tr").text())
                .isEqualTo(
                        "Fibonacci, faster 1.5 of 7.5 1.5 decided at hand-in partial: 2.5 points left out by request");
        assertThat(page.select(".parts .lost dd strong").text()).isEqualTo("2");
        assertThat(page.select(".parts .left-out").text())
                .startsWith("left out 2.5 Points left out by request aren't lost. ");
        assertThat(Files.readString(courseFolder.resolve("course.json"))).contains("\"leftOut\" : 2.5,");
    }

    @Test
    void aLinkLeadsToItsPageWhateverTheFolderIsCalled() throws IOException {
        ExerciseEntry odd = entry("a b:ü#%?\"");
        Path page = GradeReport.write(Shown.toStudent(SampleGrades.notCompiled()), odd.gradeFolder(), Optional.empty());
        String link = render(List.of(odd)).select("tbody a").attr("href");
        assertThat(link).isEqualTo("../../a%20b%3A%C3%BC%23%25%3F%22/target/grade/index.html");
        URI target = courseFolder.resolve("index.html").toUri().resolve(link);
        assertThat(Files.isSameFile(Path.of(target), page)).isTrue();
    }

    @Test
    void aCourseWithoutAnyGradeHasAPage() throws IOException {
        Document page = render(List.of(entry("later")));
        assertThat(page.select(".figure").text()).isEqualTo("0 of 0 points");
        assertThat(page.select(".note").text()).startsWith("1 exercise without a grade");
    }

    @Test
    void whoeverOfManyThreadsComesLastHasSeenEveryGrade() throws Exception {
        List<ExerciseEntry> all =
                Stream.of("a", "b", "c", "d", "e", "f").map(this::entry).toList();
        ExecutorService modules = Executors.newFixedThreadPool(all.size());
        try {
            List<Future<Path>> pages = new ArrayList<>();
            for (ExerciseEntry exercise : all) {
                pages.add(modules.submit(() -> {
                    GradeReport.write(
                            Shown.toStudent(SampleGrades.notCompiled()), exercise.gradeFolder(), Optional.empty());
                    return CoursePage.render(courseFolder, "Course", all, Optional.empty());
                }));
            }
            for (Future<Path> page : pages) {
                assertThat(page.get()).exists();
            }
        } finally {
            modules.shutdownNow();
        }
        assertThat(Jsoup.parse(Files.readString(courseFolder.resolve("index.html")))
                        .select("tbody a"))
                .hasSize(all.size());
        try (Stream<Path> left = Files.list(courseFolder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("index.html", "course.json", ".course.lock");
        }
    }
}
