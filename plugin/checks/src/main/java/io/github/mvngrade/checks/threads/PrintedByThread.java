package io.github.mvngrade.checks.threads;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the place of standard output during a call. A line is whole even if several threads print at once, since each has a
 * buffer of its own. Every line is passed on to the stream that was there before.
 */
final class PrintedByThread extends OutputStream {
    /** In bytes: far more than an exercise prints. Beyond it lines are passed on, and no longer kept. */
    private static final long MOST_KEPT = 16L * 1024 * 1024;

    private final PrintStream before;
    private final Set<Thread> others;
    private final Map<Thread, Actor> actors = new IdentityHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private long kept;
    private boolean closed;

    /** @param others whose lines are only passed on, unless they are marked */
    PrintedByThread(PrintStream before, Thread caller, Set<Thread> others) {
        this.before = before;
        this.others = others;
        actor(caller);
    }

    /** One who prints or works; numbered from 0, which is the caller, in the order in which they were first seen. */
    private static final class Actor {
        private final int number;
        private final String name;
        private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
        private int marks;
        private int printed;

        Actor(int number, String name) {
            this.number = number;
            this.name = name;
        }

        Worker seen() {
            return new Worker(number, name, printed, marks);
        }
    }

    private Actor actor(Thread thread) {
        Actor known = actors.get(thread);
        if (known == null) {
            known = new Actor(actors.size(), thread.getName());
            actors.put(thread, known);
        }
        return known;
    }

    @Override
    public synchronized void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        Thread thread = Thread.currentThread();
        if (closed || others.contains(thread) && !actors.containsKey(thread)) {
            before.write(bytes, offset, length);
            return;
        }
        Actor actor = actor(thread);
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '\n') {
                actor.begun.write(bytes, from, i - from);
                from = i + 1;
                end(actor);
            }
        }
        actor.begun.write(bytes, from, offset + length - from);
    }

    private void end(Actor actor) {
        String text = actor.begun.toString(StandardCharsets.UTF_8);
        kept += actor.begun.size() + 1;
        actor.begun.reset();
        actor.printed++;
        if (kept <= MOST_KEPT) {
            lines.add(new Line(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, actor.number));
        }
        before.println(text);
    }

    /** The current thread works. */
    synchronized void mark() {
        actor(Thread.currentThread()).marks++;
    }

    /** From now on everything is only passed on. A line that is begun is taken as it is. */
    synchronized Printed end() {
        List<Actor> all = new ArrayList<>(actors.values());
        all.sort((one, other) -> one.number - other.number);
        all.stream().filter(actor -> actor.begun.size() > 0).forEach(this::end);
        closed = true;
        before.flush();
        return new Printed(List.copyOf(lines), all.stream().map(Actor::seen).toList(), kept > MOST_KEPT);
    }
}
