package io.github.mvngrade.checks.ports;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Linux's {@code /proc}: {@code net/tcp} and {@code net/tcp6} have a line for each socket of the machine (see proc(5)),
 * {@code <pid>/fd} has a link {@code socket:[number]} for each that a process holds.
 */
public final class Sockets {
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int NUMBER = 9;
    private static final String LISTENS = "0A";
    private static final String LINK = "socket:[";
    private static final int WORD_DIGITS = 8;
    private static final int HEX = 16;

    private final Path proc;

    /** @param proc {@code /proc}, or what stands in for it */
    public Sockets(Path proc) {
        this.proc = proc;
    }

    /** Whether the system can be asked at all; it stays so, whatever a submission uses up. */
    public boolean speak() {
        return Files.isReadable(proc.resolve("net").resolve("tcp"));
    }

    /**
     * What these processes listen on, one after the other. A process that is gone listens on nothing.
     *
     * @throws IOException if the system doesn't say
     */
    public List<Listener> of(List<Long> pids) throws IOException {
        Map<Long, Listener> listening = new TreeMap<>();
        read("tcp", listening);
        if (Files.exists(proc.resolve("net").resolve("tcp6"))) {
            read("tcp6", listening);
        }
        List<Listener> found = new ArrayList<>();
        for (long pid : pids) {
            for (long socket : held(pid)) {
                Listener listener = listening.get(socket);
                if (listener != null) {
                    found.add(new Listener(listener.address(), listener.port(), pid, socket));
                }
            }
        }
        return found;
    }

    private void read(String table, Map<Long, Listener> listening) throws IOException {
        List<String> lines = Files.readAllLines(proc.resolve("net").resolve(table));
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] fields = line.strip().split("\\s+");
            if (fields.length > NUMBER && fields[STATE].equals(LISTENS)) {
                String[] place = fields[LOCAL].split(":");
                long socket = Long.parseLong(fields[NUMBER]);
                listening.put(socket, new Listener(address(place[0]), Integer.parseInt(place[1], HEX), 0, socket));
            }
        }
    }

    /** Words of 32 bits, each written as a number in the machine's order of bytes. */
    private static InetAddress address(String digits) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(digits.length() / 2).order(ByteOrder.nativeOrder());
        for (int from = 0; from < digits.length(); from += WORD_DIGITS) {
            bytes.putInt(HexFormat.fromHexDigits(digits, from, from + WORD_DIGITS));
        }
        return InetAddress.getByAddress(bytes.array());
    }

    private List<Long> held(long pid) throws IOException {
        Path process = proc.resolve(Long.toString(pid));
        List<Long> sockets = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                String target = target(file);
                if (target.startsWith(LINK)) {
                    sockets.add(Long.parseLong(target.substring(LINK.length(), target.length() - 1)));
                }
            }
        } catch (NoSuchFileException gone) {
            return List.of();
        } catch (AccessDeniedException e) {
            if (Files.exists(process)) {
                throw e;
            }
            return List.of();
        }
        return sockets;
    }

    /** Nothing for one that has been closed since. */
    private static String target(Path file) throws IOException {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (NoSuchFileException closed) {
            return "";
        }
    }
}
