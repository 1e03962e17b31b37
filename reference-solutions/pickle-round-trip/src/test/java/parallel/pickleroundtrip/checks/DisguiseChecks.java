package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.io.File;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallel.pickleroundtrip.Impostor;
import parallel.pickleroundtrip.Parcel;
import parallel.pickleroundtrip.SlyWrapping;
import parallel.pickleroundtrip.Wrapping;

/** Files from strangers who know better. */
@Hidden
public class DisguiseChecks {
    @Test
    @Check(
            id = "disguised",
            points = "1.5",
            parts = {"a subclass", "one that becomes what was asked for", "a class of the JDK"},
            hint = "Who can list all classes that are dangerous? Admit what you know you need, and nothing else.")
    @DisplayName(
            "load refuses whatever isn't an ingredient: a subclass, one that turns into the type, a class of the JDK")
    public void disguised(Parts parts, @TempDir Path folder) throws Exception {
        Attack attack = Attack.in(folder);
        String trace = attack.trace().toString();
        parts.check("a subclass", () -> subclass(attack, new SlyWrapping(trace)));
        parts.check("one that becomes what was asked for", () -> impostor(attack, new Impostor(trace)));
        parts.check("a class of the JDK", () -> classesOfTheJdk(attack));
    }

    private static void subclass(Attack attack, SlyWrapping sly) throws Exception {
        attack.mustWork(sly);
        attack.mustLoadWhatIsHonest();
        String why = "and a subclass of Wrapping isn't Wrapping";
        attack.mustBeRefused(
                "a Parcel in SlyWrapping", new Parcel("a stranger", List.of(), sly, null), Parcel.class, why);
        attack.mustBeRefused("a SlyWrapping", sly, Wrapping.class, why);
        attack.mustBeRefused("an array of SlyWrapping", new SlyWrapping[] {sly}, Wrapping[].class, why);
    }

    private static void impostor(Attack attack, Impostor impostor) throws Exception {
        attack.mustWork(impostor);
        attack.mustLoadWhatIsHonest();
        String why = "which turns into a Parcel only by its own code";
        attack.mustBeRefused("an Impostor", impostor, Parcel.class, why);
        Parcel parcel = new Parcel("a stranger", List.of(), null, impostor);
        attack.mustBeRefused("a Parcel with an Impostor as its extra", parcel, Parcel.class, why);
        attack.mustBeRefused(
                "an ArrayList with an Impostor in it", new ArrayList<>(List.of(impostor)), ArrayList.class, why);
    }

    private static void classesOfTheJdk(Attack attack) throws Exception {
        attack.mustLoadWhatIsHonest();
        for (Object each : List.of(
                new Date(0),
                new HashMap<>(),
                new HashSet<>(Set.of("text")),
                new LinkedList<>(List.of(1)),
                LocalDate.EPOCH,
                BigInteger.TEN,
                new File("file"))) {
            String name = each.getClass().getSimpleName();
            String why = "and a Parcel isn't made of that";
            Parcel parcel = new Parcel("a stranger", List.of(), null, each);
            attack.mustBeRefused("a Parcel with a " + name + " as its extra", parcel, Parcel.class, why);
            attack.mustBeRefused(
                    "a Parcel with a " + name + " among its items", Attack.holding(List.of(each)), Parcel.class, why);
        }
    }
}
