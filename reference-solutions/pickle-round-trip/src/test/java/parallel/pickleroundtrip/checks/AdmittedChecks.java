package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallel.pickleroundtrip.ColorList;
import parallel.pickleroundtrip.FibPair;
import parallel.pickleroundtrip.Item;
import parallel.pickleroundtrip.Parcel;
import parallel.pickleroundtrip.Wrapping;

/** What comes back as it was stored. */
public class AdmittedChecks {
    @Test
    @Check(
            id = "admits",
            points = "2",
            parts = {"a ColorList", "a Parcel", "arrays", "the same object twice"},
            hint = "A filter is also asked about arrays, and about things that have no class. What does yours answer?")
    @DisplayName("load brings back what dump stored: objects in objects, lists, boxes, arrays, and the same one twice")
    public void admits(Random random, Parts parts, @TempDir Path folder) {
        Stored stored = new Stored(folder.resolve("stored.pickle"));
        parts.check("a ColorList", () -> {
            mustBringBackColors(stored, "red", "green", "blue");
            mustBringBackColors(stored, "color " + random.nextInt());
            mustBringBackColors(stored);
        });
        parts.check("a Parcel", () -> parcels(stored, random));
        parts.check("arrays", () -> arrays(stored, random));
        parts.check("the same object twice", () -> sameTwice(stored));
    }

    private static void mustBringBackColors(Stored stored, String... colors) {
        ColorList loaded =
                stored.afterDump("a ColorList of " + Arrays.toString(colors), new ColorList(colors), ColorList.class);
        List<String> found = new ArrayList<>();
        for (int index = 0; index < loaded.size(); index++) {
            found.add(loaded.get(index));
        }
        Call.of("The loaded ColorList")
                .lookAt("which of its fields are stored")
                .must("have the same colors", List.of(colors), found);
    }

    private static void parcels(Stored stored, Random random) {
        Item item = new Item("book", random.nextDouble(), new int[] {210, 297, random.nextInt(50)});
        Item unknown = new Item(null, null, null);
        List<Item> items = new ArrayList<>(List.of(item, unknown));
        Parcel inner = new Parcel("Grace", items, null, 'c');
        stored.mustBringBack("a Parcel with an ArrayList", inner, Parcel.class);
        stored.mustBringBack("a Parcel with a List.of", new Parcel("Alan", List.of(item), null, null), Parcel.class);
        stored.mustBringBack("a Parcel in a Parcel", new Parcel("Ada", List.of(), null, inner), Parcel.class);
        for (Object box : List.of("text", true, 'x', (byte) 1, (short) 2, 3, 4L, 5.0f, 6.0, List.of(7, "eight"))) {
            String what = "a Parcel with this extra of type " + box.getClass().getSimpleName() + ": " + box;
            stored.mustBringBack(what, new Parcel("Edsger", items, null, box), Parcel.class);
        }
        Parcel wrapped = stored.afterDump(
                "a Parcel in green Wrapping", new Parcel("", items, new Wrapping("green"), null), Parcel.class);
        Call.of("The color of the loaded wrapping")
                .lookAt("what comes back for a field")
                .must("be green", "green", wrapped.wrapping().color());
    }

    private static void arrays(Stored stored, Random random) {
        int[] numbers = random.ints(20).toArray();
        stored.mustBringBack("an int[]", numbers, int[].class);
        stored.mustBringBack("a long[][]", new long[][] {{1, 2}, {}, {3}}, long[][].class);
        stored.mustBringBack("a String[]", new String[] {"a", null, "c"}, String[].class);
        stored.mustBringBack("a Double[]", new Double[] {random.nextDouble()}, Double[].class);
        stored.mustBringBack("a FibPair[]", Pairs.right(1, 10).toArray(FibPair[]::new), FibPair[].class);
        stored.mustBringBack("an Item[][]", new Item[][] {{new Item("pen", 0.01, numbers)}, {}}, Item[][].class);
        Parcel parcel = new Parcel("Barbara", List.of(), null, new Object[] {numbers, "text", new Item[0]});
        stored.mustBringBack("a Parcel with an array of arrays", parcel, Parcel.class);
    }

    private static void sameTwice(Stored stored) {
        Wrapping wrapping = new Wrapping("red");
        Parcel twice = new Parcel("Donald", null, wrapping, wrapping);
        Parcel loaded = stored.afterDump("a Parcel with one Wrapping in two fields", twice, Parcel.class);
        mustBeOne("wrapping in both fields", loaded.wrapping() == loaded.extra(), loaded);
        Parcel inner = new Parcel("Barbara", null, wrapping, null);
        Parcel outer = new Parcel("Donald", null, wrapping, inner);
        loaded = stored.afterDump("two Parcels that share one Wrapping", outer, Parcel.class);
        Wrapping shared = loaded.extra() instanceof Parcel found ? found.wrapping() : null;
        mustBeOne("wrapping in both Parcels", loaded.wrapping() == shared, loaded);
    }

    private static void mustBeOne(String what, boolean one, Parcel loaded) {
        Call.of("The loaded Parcel")
                .because("it was one object when it was stored")
                .lookAt("what the filter is asked about an object that was read before")
                .mustHold("have the same " + what, one, loaded);
    }
}
