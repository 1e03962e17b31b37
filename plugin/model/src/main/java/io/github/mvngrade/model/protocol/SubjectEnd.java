package io.github.mvngrade.model.protocol;

import io.github.mvngrade.model.frame.FrameSeal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A subject's end of its channel to the grader.
 *
 * @param orders from the grader
 * @param events to the grader
 */
public record SubjectEnd(OrderReader orders, EventWriter events) {
    /**
     * Waits for the key that {@link GraderEnd} hands over.
     *
     * @throws IOException if the grader is gone
     */
    public static SubjectEnd of(InputStream in, OutputStream out) throws IOException {
        FrameSeal seal = FrameSeal.receive(in);
        return new SubjectEnd(
                new OrderReader(in, seal.towards(FrameSeal.Direction.SUBJECT)),
                new EventWriter(out, seal.towards(FrameSeal.Direction.GRADER)));
    }
}
