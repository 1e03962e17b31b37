package io.github.mvngrade.engine.timed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.subject.ScriptedSubject;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.EOFException;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TunedSubjectTest {
    private static final Answer ANSWER = new Answer("digest", "42");
    private static final Consumer<SubjectEvents> TIMED = events -> events.timed(ANSWER, 7);

    private final ScriptedSubject subject = new ScriptedSubject(new Ending(Ending.Kind.EXITED, 3));
    private final TunedSubject tuned = new TunedSubject(subject, 5, Duration.ofMinutes(10));

    @Test
    void eachRunIsToldItsSetting() throws Exception {
        subject.says(SubjectEvents::ready, TIMED, SubjectEvents::ready, TIMED);
        assertThat(tuned.time(new Setting(1, 0), 1).answer()).isEqualTo(ANSWER);
        assertThat(tuned.time(new Setting(2, 64), 2).nanos()).isPositive();
        assertThat(subject.ordered())
                .containsExactly(
                        "tune to 1 worker",
                        "prepare 1 of size 5",
                        "tune to 2 workers and size 64",
                        "prepare 1 of size 5");
    }

    @Test
    void anEndNamesItself() {
        subject.says(SubjectEvents::ready);
        assertThatThrownBy(() -> tuned.time(new Setting(1, 0), 1))
                .isInstanceOfSatisfying(TimedRunException.class, broken -> assertThat(broken.ending())
                        .hasToString("EXITED(3)"));
    }

    @Test
    void whatARunLeavesBehindIsSettledOnlyWhereThatIsAskedFor() throws Exception {
        subject.says(SubjectEvents::ready, TIMED, SubjectEvents::ready, TIMED).losesItsWarden();
        subject.says(SubjectEvents::ready);
        Setting setting = new Setting(1, 0);
        assertThat(tuned.time(setting, 1).answer()).isEqualTo(ANSWER);
        assertThat(tuned.tidiedAfterEachRun().time(setting, 2).answer()).isEqualTo(ANSWER);
        subject.says(TIMED);
        assertThatThrownBy(() -> tuned.tidiedAfterEachRun().time(setting, 3)).isInstanceOf(EOFException.class);
    }

    @Test
    void closingItKillsTheSubject() throws Exception {
        tuned.close();
        assertThat(subject.closings()).isEqualTo(1);
    }
}
