package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallel.pickleroundtrip.ColorList;
import parallel.pickleroundtrip.FibSequence;
import parallel.pickleroundtrip.Gadget;
import parallel.pickleroundtrip.Item;
import parallel.pickleroundtrip.Parcel;

/** Files from strangers. */
public class GadgetChecks {
    private static final String WHY = "and a Gadget wasn't asked for";

    @Test
    @Check(
            id = "refuses",
            points = "1.5",
            parts = {"as the object itself", "in a list", "in a field"},
            hint =
                    "When does a gadget's code run: when you look at it, or before? And is the first object all that is read?")
    @DisplayName("load refuses a Gadget wherever it is, and the Gadget's code doesn't run")
    public void refuses(Parts parts, @TempDir Path folder) throws Exception {
        Attack attack = Attack.in(folder);
        Gadget gadget = new Gadget(attack.trace().toString());
        attack.mustWork(gadget);
        Item item = new Item("book", 0.5, new int[] {1});
        parts.check("as the object itself", () -> {
            attack.mustLoadWhatIsHonest();
            for (Class<?> type : List.of(Parcel.class, FibSequence.class, ColorList.class, String.class)) {
                attack.mustBeRefused("a Gadget", gadget, type, WHY);
            }
        });
        parts.check("in a list", () -> {
            attack.mustLoadWhatIsHonest();
            List<Object> items = new ArrayList<>(List.of(item, gadget));
            attack.mustBeRefused("a Parcel with a Gadget among its items", Attack.holding(items), Parcel.class, WHY);
            attack.mustBeRefused("the same in a List.of", Attack.holding(List.of(gadget, item)), Parcel.class, WHY);
            attack.mustBeRefused("an ArrayList with a Gadget in it", items, ArrayList.class, WHY);
        });
        parts.check("in a field", () -> {
            attack.mustLoadWhatIsHonest();
            Parcel parcel = new Parcel("a stranger", List.of(item), null, gadget);
            attack.mustBeRefused("a Parcel with a Gadget as its extra", parcel, Parcel.class, WHY);
            Parcel deeper = new Parcel("another", List.of(), null, new Object[] {"text", parcel});
            attack.mustBeRefused("a Parcel in a Parcel, with a Gadget in it", deeper, Parcel.class, WHY);
        });
    }
}
