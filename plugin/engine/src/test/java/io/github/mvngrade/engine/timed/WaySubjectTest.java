package io.github.mvngrade.engine.timed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.engine.subject.ScriptedSubject;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.Failure;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class WaySubjectTest {
    private static final Answer ANSWER = new Answer("digest", "42");
    private static final Consumer<SubjectEvents> TIMED = events -> events.timed(ANSWER, 7);

    private final ScriptedSubject subject = new ScriptedSubject(new Ending(Ending.Kind.EXITED, 3));
    private final WaySubject way = started();

    private WaySubject started() {
        try {
            return new WaySubject(new TimedSubject(() -> subject, Duration.ofMinutes(10)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void betweenItsRunsItStandsStill() throws Exception {
        subject.says(SubjectEvents::ready, TIMED, SubjectEvents::ready, TIMED);
        assertThat(way.time(1).answer()).isEqualTo(ANSWER);
        assertThat(way.time(2).nanos()).isPositive();
        assertThat(subject.ordered())
                .containsExactly("resume", "prepare 1 of size 1", "stop", "resume", "prepare 1 of size 1", "stop");
    }

    @Test
    void itGoesOnToCloseWhatItHolds() throws Exception {
        subject.says(SubjectEvents::ready, TIMED);
        way.time(1);
        subject.saysEnded();
        way.finish();
        assertThat(subject.ordered()).endsWith("stop", "resume", "end");
    }

    @Test
    void whatItsClosingThrowsIsNamed() {
        Failure thrown = new Failure(Failure.Kind.THROWN, "java.lang.Error", Optional.empty(), Optional.empty(), "");
        subject.says(events -> events.threw(thrown)).saysEnded();
        assertThatThrownBy(way::finish)
                .isInstanceOfSatisfying(TimedRunException.class, broken -> assertThat(broken.failure())
                        .contains(thrown));
    }

    @Test
    void anEndThatNobodyOrderedIsForged() {
        subject.says(SubjectEvents::ready).saysEnded();
        assertThatThrownBy(() -> way.time(1))
                .isInstanceOfSatisfying(TimedRunException.class, broken -> assertThat(broken.ending())
                        .isEqualTo(Ending.FORGED));
    }

    @Test
    void closingItTwiceKillsTheSubjectOnce() throws Exception {
        way.close();
        way.close();
        assertThat(subject.closings()).isEqualTo(1);
    }
}
