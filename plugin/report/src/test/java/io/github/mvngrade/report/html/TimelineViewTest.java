package io.github.mvngrade.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.CheckResult;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.grade.ObservedProcess.Fate;
import io.github.mvngrade.record.samples.SampleGrades;
import io.github.mvngrade.record.samples.SampleProcesses;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineViewTest {
    private static TimelineView view(List<ObservedProcess> processes) {
        return TimelineView.of(
                CheckResult.passed(SampleGrades.plan("real", "Real processes", "1"), SampleGrades.ran(""))
                        .withProcesses(processes));
    }

    private static ObservedProcess process(long pid, int start, int end, int cpu, Fate fate) {
        return new ObservedProcess(
                pid, 1, "Worker", Duration.ofMillis(start), Duration.ofMillis(end), Duration.ofMillis(cpu), fate);
    }

    @Test
    void aStaircaseIsNeverTwoAtOneTime() {
        TimelineView view = view(List.of(process(7, 0, 100, 100, Fate.ENDED), process(8, 100, 200, 50, Fate.ENDED)));
        assertThat(view.summary()).isEqualTo("2 processes started, at most 1 at one time, 0 left over.");
        assertThat(view.picture().bars()).extracting(bar -> bar.opacity()).containsExactly("1.0", "0.6");
    }

    @Test
    void aSurvivorIsNamedInWordsNotByColourAlone() {
        TimelineView view = view(List.of(process(7, 0, 100, 20, Fate.SURVIVED)));
        assertThat(view.summary()).isEqualTo("1 process started, at most 1 at one time, 1 left over.");
        assertThat(view.picture().bars()).singleElement().satisfies(bar -> {
            assertThat(bar.kind()).isEqualTo("survivor");
            assertThat(bar.label()).isEqualTo("left over: Worker (7), 20 % of a core");
        });
        assertThat(view.rows()).singleElement().satisfies(row -> assertThat(row.fate())
                .isEqualTo("left over, killed"));
    }

    @Test
    void barsStayInsideThePictureAndManyHaveNoLabels() {
        TimelineView view = view(SampleProcesses.many("Worker", 70));
        assertThat(view.picture().bars()).hasSize(60).allSatisfy(bar -> {
            double x = Double.parseDouble(bar.box().x());
            assertThat(x).isBetween(0.0, 340.0);
            assertThat(x + Double.parseDouble(bar.box().width())).isLessThanOrEqualTo(340.1);
            assertThat(bar.box().text()).isEmpty();
        });
        assertThat(view.rows()).hasSize(70);
        assertThat(view.summary()).endsWith("; the first 60 are drawn.");
    }
}
