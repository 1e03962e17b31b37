package io.github.mvngrade.verification.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a submission must neither read nor change nor call: a secret, marks, another's submission, and a port of this machine's.
 *
 * @param folder that it is in
 * @param secret text of the secret file
 * @param line where nobody calls
 */
record Victim(Path folder, String secret, ServerSocket line) {
    static final String TOKEN_VARIABLE = "MARKS_TOKEN";

    private static final int LONGEST_RING_MILLIS = 20;

    /** A fresh one. */
    static Victim in(Path folder) throws IOException {
        String secret = "secret-" + UUID.randomUUID();
        Files.createDirectories(folder.resolve("submission"));
        for (Map.Entry<String, String> file : files(secret).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return new Victim(folder, secret, new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    }

    /** The token in this JVM's own environment; this module's POM sets it. */
    static String token() {
        String token = System.getenv(TOKEN_VARIABLE);
        if (token == null || token.isBlank()) {
            throw new IllegalStateException("Set " + TOKEN_VARIABLE + " to any word: hostile submissions look for it");
        }
        return token;
    }

    /** Whether its files are as they were made. */
    boolean isUnharmed() throws IOException {
        Map<String, String> now = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                now.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return now.equals(files(secret));
    }

    private static Map<String, String> files(String secret) {
        return Map.of("marks.csv", "me,0\n", "secret", secret, "submission/Other.java", "// " + secret + "\n");
    }

    /** Whether a text holds the secret, or the token. */
    boolean isBetrayedBy(String text) {
        return text.contains(secret) || text.contains(token());
    }

    /** Whether a process is left that names the victim. */
    boolean isStalked() {
        return stalkers().findAny().isPresent();
    }

    /** Whether somebody has called since the last time. */
    boolean isCalled() throws IOException {
        line.setSoTimeout(LONGEST_RING_MILLIS);
        try (Socket call = line.accept()) {
            return call.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    /** Hangs up, and kills the processes that name the victim. */
    void shakeOff() throws IOException {
        line.close();
        stalkers().forEach(ProcessHandle::destroyForcibly);
    }

    private Stream<ProcessHandle> stalkers() {
        return ProcessHandle.allProcesses().filter(process -> process.info()
                .arguments()
                .map(arguments -> String.join(" ", arguments).contains(folder.toString()))
                .orElse(false));
    }
}
