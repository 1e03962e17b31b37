package io.github.mvngrade.engine.timed;

import io.github.mvngrade.engine.subject.ForgedEventException;
import io.github.mvngrade.model.protocol.Answer;
import io.github.mvngrade.model.protocol.ExpectedEvents;
import io.github.mvngrade.model.protocol.Failure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes answers to the last order, and nothing else. */
final class Inbox extends ExpectedEvents {
    private boolean ready;
    private @Nullable Answer answer;
    private @Nullable Failure failure;
    private long subjectNanos;
    private boolean endExpected;
    private boolean ended;
    private String exitedAt = "";
    private String broke = "";

    void clear() {
        ready = false;
        answer = null;
        failure = null;
    }

    /** From now on an answer may come without the subject saying first that it is ready. */
    void expectAnswer() {
        clear();
        ready = true;
    }

    /** From now on the subject may say that it is about to end. */
    void expectEnd() {
        clear();
        endExpected = true;
    }

    boolean isEnded() {
        return ended;
    }

    boolean isReady() {
        return ready;
    }

    boolean isAnswered() {
        return answer != null;
    }

    Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    Optional<Failure> failure() {
        return Optional.ofNullable(failure);
    }

    long subjectNanos() {
        return subjectNanos;
    }

    String exitedAt() {
        return exitedAt;
    }

    /** What failed in the harness; empty if nothing did. */
    String broke() {
        return broke;
    }

    @Override
    public void broke(String trace) {
        broke = trace.isBlank() ? "no trace" : trace;
    }

    @Override
    public void ready() {
        if (ready) {
            throw new ForgedEventException("The subject was ready twice");
        }
        ready = true;
    }

    @Override
    public void timed(Answer given, long nanos) {
        if (!ready || answer != null) {
            throw new ForgedEventException("The subject sent a time that nobody asked for");
        }
        answer = given;
        subjectNanos = nanos;
    }

    @Override
    public void threw(Failure given) {
        failure = given;
    }

    @Override
    public void ended() {
        if (!endExpected) {
            super.ended();
        }
        ended = true;
    }

    @Override
    public void exiting(String where) {
        exitedAt = where;
    }

    @Override
    protected void unexpected(String what) {
        throw new ForgedEventException("The subject sent " + what);
    }
}
