package io.github.mvngrade.engine.run;

import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.EndOfStreamException;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** A subject that says what a test makes it say, and then is gone. */
class ScriptedSubject implements Subject {
    private final Ending ending;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final StringBuilder printed = new StringBuilder();
    private int kills;
    private int dumps;
    private int closings;

    /** @param ending of its process, once it is gone */
    ScriptedSubject(Ending ending) {
        this.ending = ending;
    }

    private interface Step {
        EventReader.Next tell(SubjectEvents target) throws IOException;
    }

    @SafeVarargs
    final ScriptedSubject says(Consumer<SubjectEvents>... events) {
        for (Consumer<SubjectEvents> event : events) {
            steps.add(target -> {
                event.accept(target);
                return EventReader.Next.MORE;
            });
        }
        return this;
    }

    ScriptedSubject saysEnded() {
        steps.add(target -> {
            target.ended();
            return EventReader.Next.LAST;
        });
        return this;
    }

    ScriptedSubject breaksWith(IOException broken) {
        steps.add(target -> {
            throw broken;
        });
        return this;
    }

    ScriptedSubject does(Runnable action) {
        return says(target -> action.run());
    }

    ScriptedSubject prints(String text) {
        return does(() -> printed.append(text));
    }

    int kills() {
        return kills;
    }

    int dumps() {
        return dumps;
    }

    int closings() {
        return closings;
    }

    @Override
    public EventReader.Next read(SubjectEvents target) throws IOException {
        if (steps.isEmpty()) {
            throw new EndOfStreamException("gone", new EOFException());
        }
        return steps.remove().tell(target);
    }

    @Override
    public String takeOutput() {
        String taken = printed.toString();
        printed.setLength(0);
        return taken;
    }

    @Override
    public void dumpThreads() {
        dumps++;
        printed.append("a dump");
    }

    @Override
    public void kill() {
        kills++;
    }

    @Override
    public Ending awaitEnding() {
        return ending;
    }

    @Override
    public void close() {
        closings++;
    }

    @Override
    public GraderOrders orders() {
        return new GraderOrders() {
            @Override
            public void define(CheckClasses classes) {}

            @Override
            public void recordCoverage(String file) {}

            @Override
            public void run(List<CheckCode> checks, long seed) {}

            @Override
            public void program(String className, Trials trials) {}

            @Override
            public void prepare(int runs) {}

            @Override
            public void time(long seed) {}

            @Override
            public void end() {}
        };
    }
}
