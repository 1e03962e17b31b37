package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.CheckId;
import io.github.mvngrade.model.frame.EndOfStreamException;
import io.github.mvngrade.model.frame.FrameInput;
import io.github.mvngrade.model.frame.FrameSeal;
import io.github.mvngrade.model.frame.ProtocolException;
import java.io.IOException;
import java.io.InputStream;

/** Reads a subject's events; every prefix of a valid stream ends in a {@link ProtocolException}. */
public final class EventReader {
    private static final int MAX_FRAME_BYTES = 2 * 1024 * 1024;
    private final FrameInput in;

    public EventReader(InputStream in, FrameSeal seal) {
        this.in = new FrameInput(in, MAX_FRAME_BYTES, seal);
    }

    /** Whether more events follow. */
    public enum Next {
        MORE,
        LAST
    }

    /**
     * Waits for one event and hands it on.
     *
     * @throws EndOfStreamException if the stream ended
     * @throws ProtocolException if what came isn't an event
     */
    public Next read(SubjectEvents events) throws IOException {
        FrameInput.Frame<EventWriter.Type> frame = in.read(EventWriter.Type.class);
        FrameInput.Reader fields = frame.fields();
        try {
            hand(frame, fields, events);
        } catch (java.io.EOFException | IllegalArgumentException e) {
            throw new ProtocolException("A " + frame.type() + " event can't be read: " + e.getMessage(), e);
        }
        return frame.type() == EventWriter.Type.ENDED ? Next.LAST : Next.MORE;
    }

    private static void hand(FrameInput.Frame<EventWriter.Type> frame, FrameInput.Reader fields, SubjectEvents events)
            throws IOException {
        Runnable call =
                switch (frame.type()) {
                    case PLANNED -> with(fields.list(() -> OrderReader.planned(fields)), events::planned);
                    case STARTED -> with(new CheckId(fields.text()), events::started);
                    case PART_STARTED, PART_PASSED, PART_FAILED -> part(frame.type(), fields, events);
                    case PASSED -> with(new CheckId(fields.text()), events::passed);
                    case FAILED -> {
                        CheckId check = new CheckId(fields.text());
                        yield with(failure(fields), failure -> events.failed(check, failure));
                    }
                    case READY -> events::ready;
                    case TIMED -> {
                        Answer answer = new Answer(fields.text(), fields.text());
                        yield with(fields.number(), nanos -> events.timed(answer, nanos));
                    }
                    case THREW -> with(failure(fields), events::threw);
                    case EXITING -> with(fields.text(), events::exiting);
                    case BROKE -> with(fields.text(), events::broke);
                    case ENDED -> events::ended;
                };
        fields.requireEnd();
        call.run();
    }

    private static Runnable part(EventWriter.Type type, FrameInput.Reader fields, SubjectEvents events)
            throws IOException {
        CheckId check = new CheckId(fields.text());
        String part = fields.text();
        return switch (type) {
            case PART_STARTED -> () -> events.partStarted(check, part);
            case PART_PASSED -> () -> events.partPassed(check, part);
            default -> with(failure(fields), failure -> events.partFailed(check, part, failure));
        };
    }

    private static <T> Runnable with(T value, java.util.function.Consumer<T> event) {
        return () -> event.accept(value);
    }

    private static Failure failure(FrameInput.Reader fields) throws IOException {
        return new Failure(
                fields.choice(Failure.Kind.class), fields.text(), fields.optional(), fields.optional(), fields.text());
    }
}
