package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.JavaProgram;
import io.github.mvngrade.checks.Parts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallel.pickleroundtrip.FibPair;
import parallel.pickleroundtrip.FibSequence;

/** A sequence that is stored in the middle of its work. */
public class RoundTripChecks {
    private static final Duration JVM = Duration.ofSeconds(25);

    @Test
    @Check(
            id = "goes-on",
            points = "1.5",
            parts = {"half used", "unused and used up", "several at once"},
            hint = "Which fields of yours are stored? A static or transient one isn't.")
    @DisplayName("A sequence that was stored and loaded goes on where it stopped")
    public void goesOn(Random random, Parts parts, @TempDir Path folder) {
        Stored stored = new Stored(folder.resolve("sequence.pickle"));
        parts.check("half used", () -> {
            mustGoOn(stored, 9, 4);
            mustGoOn(stored, 4, 3);
            mustGoOn(stored, 92, 60 + random.nextInt(30));
        });
        parts.check("unused and used up", () -> {
            mustGoOn(stored, 5, 0);
            mustStayUsedUp(stored, 5);
            mustStayUsedUp(stored, 1);
        });
        parts.check("several at once", () -> severalAtOnce(folder));
    }

    /** The rest is compared with that of a sequence that wasn't stored: how many pairs are right is another check's. */
    private static void mustGoOn(Stored stored, int maxCount, int taken) {
        FibSequence same = new FibSequence(maxCount);
        Pairs.take(taken, same);
        List<FibPair> rest = Pairs.rest(same);
        FibSequence sequence = new FibSequence(maxCount);
        Pairs.take(taken, sequence);
        Call.of("new FibSequence(%d), of which %d pairs were taken,", maxCount, taken)
                .lookAt("how next gets from one pair to the following one")
                .must("go on with", Pairs.right(taken + 1, taken + 1), rest.subList(0, Math.min(1, rest.size())));
        String what = "new FibSequence(" + maxCount + ") with " + taken + " pairs taken";
        FibSequence loaded = stored.afterDump(what, sequence, FibSequence.class);
        Call.of("The loaded sequence")
                .because("it was stored as " + what)
                .lookAt("which of its fields are stored")
                .must("yield what is left", rest, Pairs.rest(loaded));
    }

    private static void mustStayUsedUp(Stored stored, int maxCount) {
        FibSequence sequence = new FibSequence(maxCount);
        int taken = Pairs.rest(sequence).size();
        Call.of("hasNext() of new FibSequence(%d)", maxCount)
                .because("no pair was taken yet")
                .lookAt("what hasNext says at first")
                .must("be true", true, taken > 0);
        FibSequence loaded = stored.afterDump("a sequence that was used up", sequence, FibSequence.class);
        Call call = Call.of("The loaded sequence").because("it was used up before it was stored");
        call.lookAt("which of its fields are stored").must("have no more pairs", List.of(), Pairs.rest(loaded));
        Call.of("next() of a loaded sequence that was used up")
                .lookAt("what next does first")
                .mustThrow(NoSuchElementException.class, loaded::next);
    }

    private static void severalAtOnce(Path folder) {
        Stored early = new Stored(folder.resolve("early.pickle"));
        Stored late = new Stored(folder.resolve("late.pickle"));
        FibSequence sequence = new FibSequence(30);
        Pairs.take(3, sequence);
        early.dump("a sequence with 3 pairs taken", sequence);
        Pairs.take(5, sequence);
        late.dump("the same with 8 pairs taken", sequence);
        FibSequence another = new FibSequence(30);
        Pairs.take(1, another);
        String why = "dump has stored a sequence there";
        FibSequence fromEarly = early.loaded(FibSequence.class, why);
        FibSequence fromLate = late.loaded(FibSequence.class, why);
        FibSequence again = early.loaded(FibSequence.class, why);
        for (int round = 0; round < 2; round++) {
            mustBeNext("The sequence itself", 9 + round, sequence);
            mustBeNext("What was loaded from " + early.name(), 4 + round, fromEarly);
            mustBeNext("What was loaded from " + late.name(), 9 + round, fromLate);
            mustBeNext("Another sequence", 2 + round, another);
            mustBeNext("What was loaded again from " + early.name(), 4 + round, again);
        }
    }

    private static void mustBeNext(String which, int place, FibSequence sequence) {
        Call.of(which)
                .because("each sequence has its own state, and others were used meanwhile")
                .lookAt("where the state of a sequence is")
                .mustReturn(Pairs.right(place, place).get(0), sequence::next);
    }

    @Test
    @Check(
            id = "another-jvm",
            points = "1",
            parts = {"it goes on there", "it comes back"},
            hint = "Another JVM has read your classes, and none of your variables. What of a sequence gets there?")
    @DisplayName("A half-used sequence goes on in another JVM, and comes back from there")
    public void anotherJvm(Random random, Parts parts, @TempDir Path folder) {
        Stored stored = new Stored(folder.resolve("relay.pickle"));
        parts.check("it goes on there", () -> {
            mustGoOnThere(stored, 2);
            mustGoOnThere(stored, 5 + random.nextInt(10));
        });
        parts.check("it comes back", () -> {
            mustGoOnThere(stored, 4);
            FibSequence back = stored.loaded(FibSequence.class, "another JVM has stored a sequence there");
            Call.of("The sequence that came back")
                    .because("4 pairs were taken here and 3 there")
                    .lookAt("which of its fields are stored")
                    .mustReturn(Pairs.right(8, 10), () -> Pairs.take(3, back));
        });
    }

    private static void mustGoOnThere(Stored stored, int taken) {
        FibSequence sequence = new FibSequence(40);
        Pairs.take(taken, sequence);
        stored.dump("new FibSequence(40) with " + taken + " pairs taken", sequence);
        JavaProgram.named("parallel.pickleroundtrip.Relay")
                .withArguments(stored.file(), 3)
                .withDeadline(JVM)
                .run()
                .because("another JVM must load a sequence that was stored when " + taken
                        + " pairs were taken, and go on")
                .mustExitWith(0)
                .mustPrintExactly(Pairs.printed(taken + 1, taken + 3));
    }
}
