package it.relay;

import io.github.mvngrade.given.Meeting;
import io.github.mvngrade.given.Notes;
import java.io.Serializable;

/** One leg of a relay, which a process of its own runs. */
public record Leg(String runner, Meeting start, Notes notes) implements Serializable {
    public void run() {
        start.arrive();
        notes.write(runner);
    }
}
