package it.relay;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public final class Relay {
    private Relay() {}

    /** Runs each leg in a process of its own, all at the same time. */
    public static void run(List<Leg> legs) throws IOException, InterruptedException {
        // BEGIN SOLUTION
        List<Process> processes = new ArrayList<>();
        for (Leg leg : legs) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Relay.class.getName())
                    .directory(Path.of("/").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            processes.add(process);
            try (ObjectOutputStream to = new ObjectOutputStream(process.getOutputStream())) {
                to.writeObject(leg);
            }
        }
        for (Process process : processes) {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("a leg failed");
            }
        }
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }

    public static void main(String[] arguments) throws Exception {
        // BEGIN SOLUTION
        ((Leg) new ObjectInputStream(System.in).readObject()).run();
        // END SOLUTION
        // STUB: throw new UnsupportedOperationException("not built yet");
    }
}
