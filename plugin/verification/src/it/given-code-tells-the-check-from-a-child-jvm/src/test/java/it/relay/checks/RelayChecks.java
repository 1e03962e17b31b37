package it.relay.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Processes;
import io.github.mvngrade.given.Meeting;
import io.github.mvngrade.given.Note;
import io.github.mvngrade.given.Notes;
import it.relay.Leg;
import it.relay.Relay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

public class RelayChecks {
    @Test
    @Check(id = "legs", points = "1", hint = "Start all before you wait for one.")
    @DisplayName("Two legs run at the same time")
    @Processes(atLeast = 2, overlapping = true, noneLeft = true)
    public void legs() throws Exception {
        Meeting start = Meeting.of("start", 2);
        Notes notes = Notes.fresh();
        Relay.run(List.of(new Leg("Ada", start, notes), new Leg("Grace", start, notes)));
        Assertions.assertEquals(
                Set.of("Ada", "Grace"), notes.read().stream().map(Note::text).collect(Collectors.toSet()));
        Assertions.assertEquals(2, notes.read().stream().map(Note::pid).distinct().count());
    }
}
