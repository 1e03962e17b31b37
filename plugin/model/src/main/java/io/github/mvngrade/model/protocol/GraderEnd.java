package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.frame.FrameSeal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The grader's end of a channel to a subject.
 *
 * @param orders to the subject
 * @param events from the subject
 */
public record GraderEnd(OrderWriter orders, EventReader events) {
    /**
     * Hands the subject a fresh key, by which both ends seal their frames from then on: a submission that finds a way to write
     * into the channel still can't write what the grader takes.
     *
     * @throws IOException if the subject is gone
     */
    public static GraderEnd of(InputStream in, OutputStream out) throws IOException {
        FrameSeal seal = FrameSeal.fresh();
        seal.handOver(out);
        return new GraderEnd(
                new OrderWriter(out, seal.towards(FrameSeal.Direction.SUBJECT)),
                new EventReader(in, seal.towards(FrameSeal.Direction.GRADER)));
    }
}
