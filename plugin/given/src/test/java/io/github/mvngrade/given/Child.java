package io.github.mvngrade.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A child JVM, as a submission starts one: the class path is its parent's, and the task comes serialized. */
final class Child {
    private static final long MOST_SECONDS = 60;

    private final Process process;

    private Child(Process process) {
        this.process = process;
    }

    /** What a child does. */
    interface Task extends Serializable {
        /** @return what the child prints */
        String run() throws Exception;
    }

    /** @param folder where the child works */
    static Child start(Path folder, Task task) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        Base64.getEncoder().encodeToString(serialized(task)))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        return new Child(process);
    }

    long pid() {
        return process.pid();
    }

    /** What it printed until its end. */
    String printed() throws Exception {
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return printed;
    }

    /** A task that arrives, and says that it met the others or why not. */
    static Task arriving(Meeting meeting, Duration patience) {
        return () -> {
            try {
                meeting.arrive(patience);
                return "met";
            } catch (MissedMeetingException e) {
                return e.getMessage();
            }
        };
    }

    static byte[] serialized(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
            objects.writeObject(value);
        }
        return bytes.toByteArray();
    }

    static Object deserialized(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream objects = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return objects.readObject();
        }
    }

    public static void main(String[] arguments) throws Exception {
        Task task = (Task) deserialized(Base64.getDecoder().decode(arguments[0]));
        System.out.print(task.run());
    }
}
