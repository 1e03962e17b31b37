package parallel.pickleroundtrip.checks;

import io.github.mvngrade.checks.Call;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import parallel.pickleroundtrip.Pickle;

/** A file in which a check stores objects by means of the submission. */
record Stored(Path file) {
    private static final String LOOK = "Look at the line that threw; if it was a filter, at what it is asked about.";

    String name() {
        return file.getFileName().toString();
    }

    /** As a student would write it. */
    Call load(Class<?> type) {
        return Call.of("load(%s, %s.class)", name(), type.getSimpleName());
    }

    /** Stores an object that can be stored. */
    void dump(String what, Object value) {
        try {
            Pickle.dump(value, file);
        } catch (Exception e) {
            Assertions.fail(
                    "dump(" + what + ", " + name()
                            + ") must store it, because all of it can be serialized, but it threw "
                            + e.getClass().getSimpleName() + ". Look at what is serializable, and what dump refuses.",
                    e);
        }
    }

    /** The object that comes back after it was stored. */
    <T> T afterDump(String what, Object value, Class<T> type) {
        dump(what, value);
        return loaded(type, "dump has stored " + what + " there");
    }

    /**
     * The object in the file.
     *
     * @param why worded to follow "because"
     */
    <T> T loaded(Class<T> type, String why) {
        String must = load(type) + " must return an object, because " + why + ", but it ";
        T loaded = null;
        try {
            loaded = Pickle.load(file, type);
        } catch (Exception e) {
            Assertions.fail(must + "threw " + e + ". " + LOOK, e);
        }
        return Objects.requireNonNullElseGet(loaded, () -> Assertions.fail(must + "returned null. " + LOOK));
    }

    /** What is stored and what is loaded must have the same content. */
    <T> void mustBringBack(String what, T value, Class<T> type) {
        dump(what, value);
        load(type)
                .because("dump has stored " + what + " there")
                .lookAt("the line that threw, if one did; if it was a filter, at what it is asked about")
                .mustReturn(value, () -> Pickle.load(file, type));
    }

    /** Tries a dump that must fail. Whether it says so by an exception isn't asked here: only what it leaves behind. */
    void dumpInVain(Object value) {
        try {
            Pickle.dump(value, file);
        } catch (IOException | RuntimeException expected) {
            return;
        }
    }
}
