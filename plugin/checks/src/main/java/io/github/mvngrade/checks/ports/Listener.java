package io.github.mvngrade.checks.ports;

import java.net.InetAddress;

/**
 * A TCP port that a process listens on.
 *
 * @param socket the system's number of the socket; another one if the port is closed and opened again
 */
public record Listener(InetAddress address, int port, long pid, long socket) {
    /** Where others connect to, such as {@code 127.0.0.1:8080}. */
    public String place() {
        String host = address.getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
