package io.github.mvngrade.engine.subject;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.Ending;
import io.github.mvngrade.model.accounting.KernelAccount;
import io.github.mvngrade.model.curve.Setting;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.grade.ObservedProcess;
import io.github.mvngrade.model.plan.Trials;
import io.github.mvngrade.model.protocol.CheckClasses;
import io.github.mvngrade.model.protocol.CheckCode;
import io.github.mvngrade.model.protocol.EventReader;
import io.github.mvngrade.model.protocol.GraderOrders;
import io.github.mvngrade.model.protocol.Input;
import io.github.mvngrade.model.protocol.PlannedCheck;
import io.github.mvngrade.model.protocol.SubjectEvents;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A subject that says what a test makes it say, and then is gone. */
public class ScriptedSubject implements Subject {
    private final Ending ending;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final StringBuilder printed = new StringBuilder();
    private final Deque<List<ObservedProcess>> started = new ArrayDeque<>();
    private final List<String> ordered = new ArrayList<>();
    private double others;
    private boolean wardenGone;
    private int begins;
    private int kills;
    private int dumps;
    private int closings;

    /** @param ending of its process, once it is gone */
    public ScriptedSubject(Ending ending) {
        this.ending = ending;
    }

    private interface Step {
        EventReader.Next tell(SubjectEvents target) throws IOException;
    }

    /** These checks, without parts. */
    public static List<PlannedCheck> checks(CheckId... ids) {
        return Stream.of(ids).map(PlannedCheck::new).toList();
    }

    /** That it plans these checks, without parts. */
    public static Consumer<SubjectEvents> plans(CheckId... ids) {
        return events -> events.planned(checks(ids));
    }

    @SafeVarargs
    public final ScriptedSubject says(Consumer<SubjectEvents>... events) {
        for (Consumer<SubjectEvents> event : events) {
            steps.add(target -> {
                event.accept(target);
                return EventReader.Next.MORE;
            });
        }
        return this;
    }

    public ScriptedSubject saysEnded() {
        steps.add(target -> {
            target.ended();
            return EventReader.Next.LAST;
        });
        return this;
    }

    public ScriptedSubject breaksWith(IOException broken) {
        steps.add(target -> {
            throw broken;
        });
        return this;
    }

    public ScriptedSubject does(Runnable action) {
        return says(target -> action.run());
    }

    public ScriptedSubject prints(String text) {
        return does(() -> printed.append(text));
    }

    /** What the next check to be over will have started. */
    public ScriptedSubject starts(ObservedProcess... processes) {
        started.add(List.of(processes));
        return this;
    }

    /** From now on others have this share of its processors. */
    public ScriptedSubject sharesWithOthers(double share) {
        others = share;
        return this;
    }

    public ScriptedSubject losesItsWarden() {
        return does(() -> wardenGone = true);
    }

    public int begins() {
        return begins;
    }

    /** The orders that it was given, by name. */
    public List<String> ordered() {
        return ordered;
    }

    public int kills() {
        return kills;
    }

    public int dumps() {
        return dumps;
    }

    public int closings() {
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
    public Optional<ForeignUse> foreignUse() {
        long now = System.nanoTime();
        return Optional.of(new ForeignUse(now, 1, others * now / 1e9));
    }

    @Override
    public void dumpThreads() {
        dumps++;
        printed.append("a dump");
    }

    @Override
    public void begin() {
        begins++;
    }

    @Override
    public List<ObservedProcess> settle() throws IOException {
        if (wardenGone) {
            throw new EOFException("the warden is gone");
        }
        return started.isEmpty() ? List.of() : started.remove();
    }

    @Override
    public Duration cpu() {
        return Duration.ZERO;
    }

    @Override
    public Duration account(int workers) {
        ordered.add("account " + workers);
        return Duration.ZERO;
    }

    @Override
    public Optional<KernelAccount> accounted() throws IOException {
        if (wardenGone) {
            throw new EOFException("the warden is gone");
        }
        ordered.add("accounted");
        return Optional.of(new KernelAccount(1, .5, .5, .5, KernelAccount.Terms.EQUAL));
    }

    @Override
    public Duration stop() {
        ordered.add("stop");
        return Duration.ZERO;
    }

    @Override
    public void resume() {
        ordered.add("resume");
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
        return new Orders();
    }

    private final class Orders implements GraderOrders {
        @Override
        public void define(CheckClasses classes) {}

        @Override
        public void recordCoverage(String file) {}

        @Override
        public void run(List<CheckCode> checks, long seed) {}

        @Override
        public void program(String className, Trials trials) {}

        @Override
        public void tune(Setting setting) {
            ordered.add("tune to " + setting);
        }

        @Override
        public void prepare(int runs, Input input) {
            ordered.add("prepare " + runs + " of size " + input.size());
        }

        @Override
        public void time() {}

        @Override
        public void startJvms(int count) {}

        @Override
        public void kernel(String className, int millis) {}

        @Override
        public void calibrate(int workers) {}

        @Override
        public void proceed() {
            ordered.add("proceed");
        }

        @Override
        public void end() {
            ordered.add("end");
        }
    }
}
