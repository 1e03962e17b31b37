package io.github.mvngrade.record.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.model.grade.ShownGrade;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleRemarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DamagedDocumentTest {
    private static final String WHOLE =
            GradeJson.render(ShownGrade.whole(SampleGrades.everyVerdict()), SampleRemarks.WORDS);

    @TempDir
    private Path folder;

    private void assertDamaged(String text, String complaint) throws IOException {
        Path file = Files.writeString(folder.resolve("grade.json"), text);
        assertThatThrownBy(() -> GradeJson.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(complaint);
    }

    @Test
    void itIsNamedNotBelieved() throws IOException {
        String text = GradeJson.render(ShownGrade.whole(SampleGrades.notCompiled()), SampleRemarks.WORDS);
        assertDamaged(text.replace("\"maxScore\" : 10", "\"maxScore\" : 1e999999999"), "maxScore must have at most");
        assertDamaged(text.replace("\"maxScore\" : 10", "\"maxScore\" : 1e13"), "maxScore must have at most 12 digits");
        assertDamaged(text.replace("\"maxScore\" : 10", "\"maxScore\" : 1" + "0".repeat(500)), "");
        assertDamaged(text.replace("\"maxScore\" : 10", "\"maxScore\" : \"10\""), "maxScore must be a number");
        assertDamaged(text.replace("\"score\" : 0", "\"score\" : 11"), "must not exceed its maximum 10");
        assertDamaged(
                text.replace("\"score\" : 0", "\"score\" : 1"),
                "score, maxScore, pending, heldBack and leftOut must add up to ");
        assertDamaged(text.replace("NOT_COMPILED", "LOST"), "outcome must be one of GRADED, NOT_COMPILED, ");
        assertDamaged(text.replace("grade/v1", "grade/v9"), "its schema must be mvngrade/grade/v1");
        assertDamaged(text.replaceFirst("\"title\".*", ""), "title must be a text, but is missing");
        assertDamaged("[]", "grade.json is damaged: it must be an object, but is a list");
        assertDamaged("{}", "its schema must be mvngrade/grade/v1, but is missing");
        assertDamaged("", "it must be an object, but is missing");
        assertDamaged(text + "{}", "Trailing token");
        assertDamaged("[".repeat(100_000), "nesting depth");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"verdict\" : \"FAILED\"|\"verdict\" : \"PASSED\"|checks[1]: PASSED can't earn 0 of 2 points (check large",
                "\"points\" : 2|\"points\" : -2|checks[1].points: Points must be 0 or more",
                "\"points\" : 2|\"points\" : 2.001|checks[1].points: Points must be 0 or more with at most two decimals",
                "\"ending\" : \"TIMED_OUT\"|\"ending\" : \"TIMED_OUT(3)\"|checks[2].ending: TIMED_OUT has no code",
                "\"ending\" : \"TIMED_OUT\"|\"ending\" : \"EXITED\"|checks[2].ending: This ending is spelt EXITED(0)",
                "\"ending\" : \"TIMED_OUT\"|\"ending\" : \"GONE\"|checks[2].ending: ",
                "\"pid\" : 4712|\"pid\" : 4712.5|checks[2].processes[1].pid must be a whole number of at most 64 bits",
                "\"pid\" : 4712|\"pid\" : 99999999999999999999|checks[2].processes[1].pid must be a whole number of",
                "\"endMs\" : 960|\"endMs\" : 9|checks[2].processes[1]: A process can't end before it starts",
                "\"endMs\" : 960|\"endMs\" : 960, \"endNanos\" : 5|endNanos must be as many milliseconds as endMs, 960, but",
                "\"target\" : 1.6|\"target\" : \"1.6\"|checks[3].speedup.target must be a number, but is \"1.6\"",
                "\"target\" : 1.6|\"target\" : 1|checks[3].speedup: A speedup's target must be above 1",
                "\"probes\" : 3|\"probes\" : 3000000000|checks[3].speedup.probes must be a whole number of at most 32 bits",
                "\"startedAt\" : \"2026-10|\"startedAt\" : \"20x6-10|blocks[0].startedAt must be a date and time like 2026-",
                "\"workers\" : 3,|\"workers\" : 0,|checks[3].scaling.points[2]: A run needs 1 worker or more",
                "\"lineCount\" : 10|\"lineCount\" : 2000000000|coverage.files[0].lineCount must be from 0 on, and 10000000 at",
                "\"lineCount\" : 10|\"lineCount\" : 9|coverage.files[0].source must be 9 lines, as lineCount says",
                "\"line\" : 5|\"line\" : 11|coverage.files[0].branchLines[0].line must be a number of a line, from 1 to 10",
                "\"visible\" : true|\"visible\" : 1|checks[0].visible must be true or false, but is 1",
                "\"exercise\" : \"fib|\"exercise\" : \"../fib|exercise: An exercise's id must be lower-case words joined by",
                "\"audience\" : \"TEACHER\"|\"audience\" : null|audience must be one of STUDENT, TEACHER, but is null",
            })
    void theKeyIsNamedAndWhatItMustBe(String whole, String damaged, String complaint) throws IOException {
        assertThat(WHOLE).contains(whole);
        int from = complaint.startsWith("checks[1].points") ? WHOLE.indexOf("large-numbers") : 0;
        int at = WHOLE.indexOf(whole, from);
        assertDamaged(WHOLE.substring(0, at) + damaged + WHOLE.substring(at + whole.length()), complaint);
    }

    @Test
    void aFileOfManyTokensIsRefusedBeforeItTakesMemory() throws IOException {
        assertDamaged("{\"a\":[" + "{},".repeat(1_100_000) + "{}]}", "Token count");
    }

    @Test
    void whateverLineIsLostOrDoubledNothingButAnIoExceptionIsThrown() {
        List<String> lines = WHOLE.lines().toList();
        Random random = new Random(4711);
        for (int i = 0; i < 2_000; i++) {
            List<String> changed = new ArrayList<>(lines);
            int first = random.nextInt(lines.size());
            int second = random.nextInt(lines.size());
            changed.set(first, lines.get(second));
            if (random.nextBoolean()) {
                changed.remove(second);
            }
            assertReadableOrDamaged(String.join("\n", changed));
        }
    }

    private static void assertReadableOrDamaged(String text) {
        try {
            assertThat(GradeJson.parse(text).grade().checks()).isNotEmpty();
        } catch (IOException e) {
            assertThat(e.getMessage()).isNotEmpty();
        }
    }

    @Test
    void aFileThatIsntThereIsNoDocument() {
        assertThatThrownBy(() -> GradeJson.read(folder.resolve("none.json"))).isInstanceOf(IOException.class);
        assertThat(Arrays.asList(folder.toFile().list())).isEmpty();
    }
}
