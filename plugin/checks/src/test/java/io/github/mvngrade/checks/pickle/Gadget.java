package io.github.mvngrade.checks.pickle;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an attacker would store: to read it is to run its code. */
final class Gadget implements Serializable {
    private static final long serialVersionUID = 1;

    private final String trace;

    /** @param trace the file that it makes when it is read */
    Gadget(Path trace) {
        this.trace = trace.toString();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        Files.writeString(Path.of(trace), "I was here");
    }
}
