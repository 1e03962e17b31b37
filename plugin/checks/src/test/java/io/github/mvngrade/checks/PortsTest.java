package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mvngrade.checks.ports.Sockets;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class PortsTest {
    private static ServerSocket onLoopback() throws IOException {
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPortOnTheLoopbackAddressIsAllowedWhileItIsNeeded() throws Exception {
        Ports before = Ports.now();
        try (ServerSocket server = onLoopback()) {
            Ports open = Ports.now().since(before);
            assertThat(open.places()).containsExactly("127.0.0.1:" + server.getLocalPort());
            assertThatCode(open::mustBeLoopbackOnly).doesNotThrowAnyException();
            assertThatThrownBy(() -> Ports.now().mustAllBeClosedSince(before))
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessage(
                            "When all is done, each port that was opened must be closed again. Look at what opens it,"
                                    + " and at who closes it in each case, even if something fails. ==> expected: <no port> but was:"
                                    + " <127.0.0.1:" + server.getLocalPort() + ">");
        }
        assertThatCode(() -> Ports.now().mustAllBeClosedSince(before)).doesNotThrowAnyException();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPortThatEveryMachineCanReachIsTold() throws Exception {
        Ports before = Ports.now();
        try (ServerSocket server = new ServerSocket(0)) {
            Ports open = Ports.now().since(before);
            assertThatThrownBy(open::mustBeLoopbackOnly)
                    .isInstanceOf(AssertionFailedError.class)
                    .hasMessageStartingWith("Only programs on this machine may be able to connect")
                    .hasMessageContaining("expected: <127.0.0.1 or ::1>")
                    .hasMessageContaining(":" + server.getLocalPort() + ">");
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPortOfAChildIsSeenAndGoesWithIt() throws Exception {
        Ports before = Ports.now();
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parrot.class.getName(),
                        "listen")
                .start();
        try {
            int port = Integer.parseInt(child.inputReader().readLine());
            Ports open = Ports.now().since(before);
            assertThat(open.places()).singleElement().asString().endsWith(":" + port);
            assertThatThrownBy(open::mustBeLoopbackOnly).hasMessageContaining(":" + port + " of a child process>");
        } finally {
            child.destroyForcibly();
        }
        assertThatCode(() -> Ports.now().mustAllBeClosedSince(before)).doesNotThrowAnyException();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsOpenOnlyDuringACallIsSeen() throws Exception {
        Ports before = Ports.now();
        int[] port = new int[1];
        Ports during = Ports.during(() -> {
            try (ServerSocket server = onLoopback()) {
                port[0] = server.getLocalPort();
                // Nobody connects: long enough for a hundred looks, of which one is enough.
                server.setSoTimeout(1_000);
                assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
            }
            return null;
        });
        assertThat(during.since(before).places()).containsExactly("127.0.0.1:" + port[0]);
        assertThatThrownBy(() -> Ports.during(() -> {
                    throw new IOException("no");
                }))
                .hasMessage("no");
    }

    @Test
    void whatASubmissionUsesUpLeavesNoCheckUndecided(@TempDir Path proc) throws IOException {
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("net/tcp"), "header\n");
        Files.createDirectories(proc.resolve("net/tcp6")); // can't be read as a file
        assertThatThrownBy(() -> Ports.now(new Sockets(proc)))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("The open ports can't be read any more (");
    }

    @Test
    void whereTheSystemDoesNotSayTheCheckIsUndecided(@TempDir Path empty) {
        assertThatThrownBy(() -> Ports.now(new Sockets(empty)))
                .isInstanceOf(CannotTellException.class)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageStartingWith("This system doesn't say which ports a process listens on (");
    }
}
