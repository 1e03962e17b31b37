package io.github.mvngrade.checks.pickle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What students build in an exercise on stored objects: one that is right, and mistakes that students make. */
enum Pickle {
    RIGHT,
    TRUSTS_EVERYTHING,
    DENIES_SOME,
    WRITES_IN_PLACE,
    KEEPS_THE_NAME_TO_ITSELF;

    void dump(Object value, Path file) throws IOException {
        if (this == WRITES_IN_PLACE) {
            try (OutputStream out = Files.newOutputStream(file)) {
                write(value, out);
            }
            return;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        write(value, whole);
        Files.write(file, whole.toByteArray());
    }

    private static void write(Object value, OutputStream stream) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(stream)) {
            out.writeObject(value);
        }
    }

    <T> T load(Path file, Class<T> type) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(file))) {
            if (this != TRUSTS_EVERYTHING) {
                String rules = this == DENIES_SOME ? "!java.rmi.**;*" : type.getName() + ";java.lang.*;!*";
                in.setObjectInputFilter(ObjectInputFilter.Config.createFilter(rules));
            }
            return type.cast(in.readObject());
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            throw new IOException(
                    this == KEEPS_THE_NAME_TO_ITSELF ? "can't be read" : file.getFileName() + " can't be read", e);
        }
    }

    /** A program that goes on with a sequence that was stored. */
    static final class GoesOn {
        private GoesOn() {}

        public static void main(String[] arguments) throws IOException {
            FibSequence rest = RIGHT.load(Path.of(arguments[0]), FibSequence.class);
            rest.forEachRemaining(System.out::println);
        }
    }
}
