package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallel.pickleroundtrip.FibPair;
import parallel.pickleroundtrip.Item;
import parallel.pickleroundtrip.Parcel;
import parallel.pickleroundtrip.Pickle;

/** Files that hold too much. */
@Hidden
public class LimitChecks {
    private static final int SHALLOW = 18;
    private static final int DEEP = 100;
    private static final int SHORT = 100_000;
    private static final int LONG = 1_000_000;
    private static final int PAIRS = 10_000;
    private static final int ROW = 40_000;
    private static final int FEW_ROWS = 2;
    private static final int MANY_ROWS = 27;

    @Test
    @Check(
            id = "limits",
            points = "1.5",
            parts = {"depth", "references", "the length of arrays"},
            hint = "A small file can ask for a huge array. What else does FilterInfo know besides the class?")
    @DisplayName("load refuses what is too deep, has too many references, or too long an array, and nothing smaller")
    public void limits(Parts parts, @TempDir Path folder) {
        Stored stored = new Stored(folder.resolve("large.pickle"));
        parts.check("depth", () -> depth(stored));
        parts.check("references", () -> references(stored));
        parts.check("the length of arrays", () -> lengths(stored));
    }

    private static void mustBeRefused(Stored stored, String what, Object value, Class<?> type, String why) {
        stored.dump(what, value);
        stored.load(type)
                .because("the file holds " + what + ", " + why)
                .lookAt("which numbers of FilterInfo the filter looks at, and what becomes of the exception")
                .mustThrow(IOException.class, () -> Pickle.load(stored.file(), type));
    }

    private static void depth(Stored stored) {
        String why = "which is too deep";
        Parcel shallow = parcels(SHALLOW);
        stored.mustBringBack(SHALLOW + " parcels in each other", shallow, Parcel.class);
        mustBeRefused(stored, DEEP + " parcels in each other", parcels(DEEP), Parcel.class, why);
        mustBeRefused(stored, DEEP + " lists in each other", nested(DEEP), ArrayList.class, why);
    }

    private static ArrayList<Object> nested(int depth) {
        ArrayList<Object> list = new ArrayList<>();
        for (int level = 1; level < depth; level++) {
            list = new ArrayList<>(List.of(list));
        }
        return list;
    }

    private static Parcel parcels(int depth) {
        Parcel parcel = null;
        for (int level = 0; level < depth; level++) {
            parcel = new Parcel("Ada", null, null, parcel);
        }
        return parcel;
    }

    private static void references(Stored stored) {
        FibPair[] pairs = new FibPair[PAIRS];
        List<Item> items = new ArrayList<>();
        for (int number = 0; number < PAIRS; number++) {
            pairs[number] = new FibPair(number, number);
            items.add(new Item("item " + number, 1.0, null));
        }
        FibPair[] loadedPairs = stored.afterDump("10,000 pairs", pairs, FibPair[].class);
        mustHaveAtItsEnd("The loaded array", pairs[PAIRS - 1], loadedPairs[PAIRS - 1]);
        Parcel parcel =
                stored.afterDump("a Parcel with 10,000 items", new Parcel("Ada", items, null, null), Parcel.class);
        mustHaveAtItsEnd(
                "The loaded list of items", items.get(PAIRS - 1), parcel.items().get(PAIRS - 1));
        ArrayList<?> rows = stored.afterDump("80,000 numbers in 2 lists", rows(FEW_ROWS), ArrayList.class);
        mustHaveAtItsEnd("The loaded list", rows(1).get(0), rows.get(FEW_ROWS - 1));
        String why = "which are too many";
        mustBeRefused(stored, "1,080,000 numbers in 27 lists", rows(MANY_ROWS), ArrayList.class, why);
        Parcel many = new Parcel("Ada", null, null, rows(MANY_ROWS));
        mustBeRefused(stored, "a Parcel with 1,080,000 numbers in 27 lists", many, Parcel.class, why);
    }

    private static void mustHaveAtItsEnd(String what, Object expected, Object actual) {
        Call.of(what).lookAt("what load returns").must("have this at its end", expected, actual);
    }

    private static ArrayList<List<Integer>> rows(int count) {
        ArrayList<List<Integer>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(new ArrayList<>(Collections.nCopies(ROW, 1)));
        }
        return rows;
    }

    private static void lengths(Stored stored) {
        stored.mustBringBack("an int[100000]", new int[SHORT], int[].class);
        stored.mustBringBack("a byte[100000] in an array", new byte[][] {new byte[SHORT]}, byte[][].class);
        String why = "which is too long";
        mustBeRefused(stored, "an int[1000000]", new int[LONG], int[].class, why);
        mustBeRefused(stored, "a byte[1000000] in an array", new byte[][] {new byte[LONG]}, byte[][].class, why);
        mustBeRefused(
                stored,
                "a Parcel with a long[1000000] as its extra",
                new Parcel("Ada", null, null, new long[LONG]),
                Parcel.class,
                why);
    }
}
