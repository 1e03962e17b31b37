package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Hidden;
import io.github.mvngrade.checks.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallel.pickleroundtrip.ColorList;
import parallel.pickleroundtrip.FibPair;
import parallel.pickleroundtrip.FibSequence;
import parallel.pickleroundtrip.Item;
import parallel.pickleroundtrip.Parcel;
import parallel.pickleroundtrip.Pickle;

/** Files that aren't what they were, and files that hold something else. */
@Hidden
public class DamageChecks {
    private static final int BYTE = 256;

    @Test
    @Check(
            id = "damaged",
            points = "1.5",
            parts = {"no file", "cut", "changed"},
            hint =
                    "A changed number is still a number. How can you tell, when you load, that the bytes are those you stored?")
    @DisplayName("A file that is missing, was cut, or has a changed byte is an error that names the file")
    public void damaged(Random random, Parts parts, @TempDir Path folder) {
        Stored parcel = new Stored(folder.resolve("parcel-" + random.nextInt(BYTE) + ".pickle"));
        Stored pair = new Stored(folder.resolve("pair.bin"));
        parts.check("no file", () -> noFile(folder, random));
        parts.check("cut", () -> {
            cut(parcel, Parcel.class, bytesOf(Attack.honest(), parcel));
            cut(pair, FibPair.class, bytesOf(new FibPair(3, 1), pair));
        });
        parts.check("changed", () -> {
            changed(parcel, Parcel.class, bytesOf(Attack.honest(), parcel), random);
            changed(pair, FibPair.class, bytesOf(new FibPair(3, 1), pair), random);
        });
    }

    /** Comes first, so that a load that never returns anything proves nothing. */
    private static byte[] bytesOf(Record value, Stored stored) throws IOException {
        Record loaded = stored.afterDump("a " + value.getClass().getSimpleName(), value, value.getClass());
        Call.of("What load returned")
                .lookAt("what is loaded")
                .must("be what was stored", value.toString(), loaded.toString());
        return Files.readAllBytes(stored.file());
    }

    private static void noFile(Path folder, Random random) throws IOException {
        Stored gone = new Stored(folder.resolve("gone.pickle"));
        bytesOf(new FibPair(3, 1), gone);
        Files.delete(gone.file());
        for (Stored missing : List.of(gone, new Stored(folder.resolve("never-there-" + random.nextInt(BYTE))))) {
            missing.load(FibPair.class)
                    .because("there is no such file")
                    .lookAt("how the file is opened, and what becomes of the exception")
                    .mustThrowNaming(
                            missing.name(),
                            NoSuchFileException.class,
                            () -> Pickle.load(missing.file(), FibPair.class));
        }
    }

    private static void cut(Stored stored, Class<?> type, byte[] whole) throws IOException {
        for (int length = whole.length - 1; length >= 0; length--) {
            Files.write(stored.file(), Arrays.copyOf(whole, length));
            mustBeNoticed(stored, type, "only " + length + " of its " + whole.length + " bytes are left");
        }
    }

    private static void changed(Stored stored, Class<?> type, byte[] whole, Random random) throws IOException {
        for (int at = whole.length - 1; at >= 0; at--) {
            byte[] bytes = whole.clone();
            bytes[at] ^= (byte) (1 + random.nextInt(BYTE - 1));
            Files.write(stored.file(), bytes);
            mustBeNoticed(stored, type, "byte " + at + " of its " + whole.length + " bytes was changed");
        }
        for (int more : new int[] {1, Long.BYTES}) {
            Files.write(stored.file(), Arrays.copyOf(whole, whole.length + more));
            mustBeNoticed(stored, type, "more bytes were added at its end: " + more);
        }
    }

    private static void mustBeNoticed(Stored stored, Class<?> type, String why) {
        stored.load(type)
                .because(why)
                .lookAt("how load knows that the bytes are those that dump wrote, and what its exception says")
                .mustThrowNaming(stored.name(), IOException.class, () -> Pickle.load(stored.file(), type));
    }

    @Test
    @Check(
            id = "another-type",
            points = "0.5",
            parts = {"a class that is refused", "a class that is admitted"},
            hint =
                    "Who asks wants to know what was asked for, and what was found. Does the filter decide on every object?")
    @DisplayName("An object of another type than was asked for is an error that names both")
    public void anotherType(Parts parts, @TempDir Path folder) {
        Stored stored = new Stored(folder.resolve("other.pickle"));
        parts.check("a class that is refused", () -> {
            bytesOf(new FibPair(3, 1), stored);
            mustNameBoth(stored, new ColorList("red"), FibSequence.class);
            mustNameBoth(stored, new FibSequence(3), ColorList.class);
            mustNameBoth(stored, new Parcel("Ada", null, null, null), Item.class);
        });
        parts.check("a class that is admitted", () -> {
            bytesOf(new FibPair(3, 1), stored);
            mustNameBoth(stored, new Item("book", 1.0, null), Parcel.class);
            mustNameBoth(stored, "text", FibSequence.class);
            mustNameBoth(stored, 42, ColorList.class);
            mustNameBoth(stored, 'c', FibPair.class);
        });
    }

    private static void mustNameBoth(Stored stored, Object value, Class<?> type) {
        String found = value.getClass().getSimpleName();
        stored.dump("an object of " + found, value);
        Call call = stored.load(type).because("the file holds an object of " + found);
        IOException thrown = call.lookAt(
                        "what the exception says, and whether it says so as well when the filter refuses")
                .mustThrowNaming(type.getSimpleName(), IOException.class, () -> Pickle.load(stored.file(), type));
        call.lookAt("what the exception says, and where the filter could remember what it refused")
                .mustThrowNaming(found, IOException.class, () -> {
                    throw thrown;
                });
    }
}
