package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Call;
import io.github.mvngrade.checks.Check;
import io.github.mvngrade.checks.Parts;
import java.io.IOException;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parallel.pickleroundtrip.ColorList;
import parallel.pickleroundtrip.FibSequence;
import parallel.pickleroundtrip.Fragile;
import parallel.pickleroundtrip.Item;
import parallel.pickleroundtrip.Parcel;
import parallel.pickleroundtrip.Pickle;

/** What a dump leaves behind. */
public class DumpChecks {
    private static final int MANY = 5_000;

    @Test
    @Check(
            id = "failed-dump",
            points = "1.5",
            parts = {"the class is named", "the old file stays", "nothing else is left"},
            hint = "How much has been written when the object is found that can't be? And where to?")
    @DisplayName("A dump that fails names what can't be stored, and leaves all files as they were")
    public void failedDump(Parts parts, @TempDir Path folder) {
        Stored stored = new Stored(folder.resolve("precious.pickle"));
        parts.check("the class is named", () -> mustNameTheClass(stored));
        parts.check("the old file stays", () -> mustLeaveOldFiles(stored, new Stored(folder.resolve("new.pickle"))));
        parts.check("nothing else is left", () -> {
            mustStoreAParcelAlone(stored);
            mustHoldOnly(stored, "after a dump");
            for (Object each : impossible()) {
                stored.dumpInVain(each);
                mustHoldOnly(stored, "after a dump that failed");
            }
        });
    }

    private static void mustNameTheClass(Stored stored) throws IOException {
        mustStoreAParcelAlone(stored);
        for (Map.Entry<String, Object> each : notSerializable().entrySet()) {
            Call.of("dump(value, %s)", stored.name())
                    .because("the value, or something in it, is of class " + each.getKey() + " and can't be serialized")
                    .lookAt("what becomes of the NotSerializableException")
                    .mustThrowNaming(each.getKey(), IOException.class, () -> {
                        Pickle.dump(each.getValue(), stored.file());
                        return "as if all were well";
                    });
        }
    }

    private static void mustLeaveOldFiles(Stored stored, Stored fresh) throws IOException {
        mustStoreAParcelAlone(stored);
        byte[] old = Files.readAllBytes(stored.file());
        for (Object each : impossible()) {
            stored.dumpInVain(each);
            byte[] now = Files.exists(stored.file()) ? Files.readAllBytes(stored.file()) : new byte[0];
            Call.of("A dump to %s that fails", stored.name())
                    .because("nothing can replace what the file held before")
                    .lookAt("when the file is opened for writing")
                    .mustHold(
                            "leave its " + old.length + " bytes as they were",
                            Arrays.equals(old, now),
                            "left with " + now.length + " bytes, not all of them the old ones");
            fresh.dumpInVain(each);
            Call.of("A dump to %s that fails", fresh.name())
                    .because("there was no such file before")
                    .lookAt("when the file is made")
                    .mustHold("leave no such file", Files.notExists(fresh.file()), "there afterwards");
        }
    }

    private static void mustStoreAParcelAlone(Stored stored) throws IOException {
        try (Stream<Path> all = Files.list(stored.file().getParent())) {
            for (Path each : all.toList()) {
                Files.delete(each);
            }
        }
        stored.mustBringBack("a Parcel", new Parcel("Ada", null, null, "old"), Parcel.class);
    }

    private static void mustHoldOnly(Stored stored, String when) throws IOException {
        try (Stream<Path> all = Files.list(stored.file().getParent())) {
            List<String> names =
                    all.map(each -> each.getFileName().toString()).sorted().toList();
            Call.of("The file's folder")
                    .lookAt("what happens to a temporary file when something fails")
                    .must("hold nothing else " + when, List.of(stored.name()), names);
        }
    }

    private static Map<String, Object> notSerializable() {
        Map<String, Object> graphs = new LinkedHashMap<>();
        graphs.put("Object", new Object());
        graphs.put("Thread", new Parcel("Ada", List.of(), null, new Thread()));
        graphs.put("Optional", new ArrayList<>(List.of("text", Optional.of(1))));
        return graphs;
    }

    /** Also some that fail late, when much was written, and by another exception. */
    private static List<Object> impossible() {
        List<Object> graphs = new ArrayList<>(notSerializable().values());
        List<Object> late = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            late.add(new Item("item " + number, 1.0, new int[] {number}));
        }
        late.add(new Object());
        graphs.add(late);
        graphs.add(new Parcel("Ada", List.of(), null, new Fragile()));
        return graphs;
    }

    @Test
    @Check(
            id = "version",
            points = "0.5",
            parts = {"FibSequence", "ColorList"},
            hint =
                    "Without one the JVM makes a number from all methods and fields. What becomes of old files when you add one?")
    @DisplayName("FibSequence and ColorList can be serialized and state a serialVersionUID")
    public void version(Parts parts) {
        parts.check("FibSequence", () -> mustStateItsVersion(FibSequence.class));
        parts.check("ColorList", () -> mustStateItsVersion(ColorList.class));
    }

    private static void mustStateItsVersion(Class<?> type) {
        Call call = Call.of(type.getSimpleName());
        call.lookAt("what the class implements")
                .mustHold(
                        "be serializable",
                        ObjectStreamClass.lookup(type) != null,
                        "not " + Serializable.class.getSimpleName());
        List<String> stated = Arrays.stream(type.getDeclaredFields())
                .filter(field -> field.getName().equals("serialVersionUID"))
                .map(Field::toGenericString)
                .toList();
        call.because("its files must stay readable when the class gets another method")
                .lookAt("the static fields of the class")
                .mustHold(
                        "have a private static final long serialVersionUID",
                        Arrays.stream(type.getDeclaredFields()).anyMatch(DumpChecks::isVersion),
                        stated.isEmpty() ? "without one" : "with " + stated);
    }

    /** An access other than private does no harm. */
    private static boolean isVersion(Field field) {
        int modifiers = field.getModifiers();
        return field.getName().equals("serialVersionUID")
                && field.getType() == long.class
                && Modifier.isStatic(modifiers)
                && Modifier.isFinal(modifiers);
    }
}
