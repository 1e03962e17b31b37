package io.github.mvngrade.model.frame;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the caller of a socket shows the grader, so that nobody else is taken for the process which it has just started: 32 random
 * bytes, which it finds in a file beside the socket. A socket's path is no secret, the system lists it; the file can be read by the
 * process's user only, and within a fence only by this process and those that it starts.
 */
public final class SocketPass {
    /** In bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes = new byte[LENGTH];

    private SocketPass() {
        new SecureRandom().nextBytes(bytes);
    }

    /** Where the pass for a socket is. */
    public static Path file(Path socket) {
        return socket.resolveSibling(socket.getFileName() + ".pass");
    }

    /**
     * Issues a pass: puts it where the caller looks for it.
     *
     * @param socket that it is for
     * @param user the caller's, by the system's number; empty for this process's own user
     * @throws IOException if it can't be written, or there is one
     */
    public static SocketPass issue(Path socket, OptionalInt user) throws IOException {
        SocketPass pass = new SocketPass();
        Path file = file(socket);
        try (ByteChannel out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly(file))) {
            out.write(ByteBuffer.wrap(pass.bytes));
        }
        if (user.isPresent()) {
            Files.setAttribute(file, "unix:uid", user.getAsInt());
        }
        return pass;
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Whether this is what was shown. */
    public boolean is(byte[] shown) {
        return MessageDigest.isEqual(bytes, shown);
    }

    /** Deletes the pass for a socket, if there is one. */
    public static void withdraw(Path socket) throws IOException {
        Files.deleteIfExists(file(socket));
    }

    /**
     * Calls a socket and shows the pass for it.
     *
     * @throws IOException if there is no such socket, or no pass that can be read
     */
    public static SocketChannel connect(Path socket) throws IOException {
        byte[] pass = Files.readAllBytes(file(socket));
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            ByteBuffer shown = ByteBuffer.wrap(pass);
            while (shown.hasRemaining()) {
                channel.write(shown);
            }
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }
}
