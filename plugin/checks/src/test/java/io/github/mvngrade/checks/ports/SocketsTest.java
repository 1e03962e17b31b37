package io.github.mvngrade.checks.ports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Lines as Linux writes them on a machine that stores the lowest byte first. */
@EnabledIf("lowestByteFirst")
class SocketsTest {
    private static final String HEAD =
            "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";

    @TempDir
    private Path proc;

    static boolean lowestByteFirst() {
        return ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
    }

    private void table(String name, String... lines) throws IOException {
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("net").resolve(name), HEAD + String.join("\n", lines) + "\n");
    }

    private static String line(String local, String state, long socket) {
        return "   0: " + local + " 00000000:0000 " + state + " 00000000:00000000 00:00000000 00000000  1000        0 "
                + socket + " 1 0000000000000000 100 0 0 10 0";
    }

    private void process(long pid, String... links) throws IOException {
        Path files = Files.createDirectories(proc.resolve(Long.toString(pid)).resolve("fd"));
        for (int i = 0; i < links.length; i++) {
            Files.createSymbolicLink(files.resolve(Integer.toString(i)), Path.of(links[i]));
        }
    }

    @Test
    void aListenerIsFoundByItsSocketInEachProcessThatHoldsIt() throws IOException {
        table("tcp", line("0100007F:1F90", "0A", 11), line("00000000:0050", "0A", 12), line("0100007F:1F91", "01", 13));
        process(7, "pipe:[1]", "socket:[11]", "socket:[13]", "pipe:[12]");
        process(8, "socket:[11]");
        process(9, "socket:[12]");
        Listener listener = new Listener(InetAddress.getByName("127.0.0.1"), 8080, 7, 11);
        assertThat(new Sockets(proc).of(List.of(7L, 8L)))
                .containsExactly(listener, new Listener(listener.address(), 8080, 8, 11));
        assertThat(listener.place()).isEqualTo("127.0.0.1:8080");
        assertThat(new Sockets(proc).of(List.of(9L)))
                .singleElement()
                .matches(all -> all.place().equals("0.0.0.0:80"))
                .matches(all -> !all.address().isLoopbackAddress());
    }

    @Test
    void longAddressesAreReadToo() throws IOException {
        table("tcp");
        table(
                "tcp6",
                line("00000000000000000000000000000000:0051", "0A", 21),
                line("00000000000000000000000001000000:0052", "0A", 22),
                line("0000000000000000FFFF00000100007F:0053", "0A", 23));
        process(7, "socket:[21]", "socket:[22]", "socket:[23]");
        assertThat(new Sockets(proc).of(List.of(7L)))
                .extracting(Listener::place, listener -> listener.address().isLoopbackAddress())
                .containsExactlyInAnyOrder(
                        tuple("[0:0:0:0:0:0:0:0]:81", false),
                        tuple("[0:0:0:0:0:0:0:1]:82", true),
                        tuple("127.0.0.1:83", true));
    }

    @Test
    void aProcessThatIsGoneListensOnNothing() throws IOException {
        table("tcp", line("0100007F:1F90", "0A", 11));
        assertThat(new Sockets(proc).of(List.of(7L))).isEmpty();
    }

    @Test
    void withoutTheTableNothingIsSaid() {
        assertThatThrownBy(() -> new Sockets(proc).of(List.of(7L))).isInstanceOf(NoSuchFileException.class);
    }
}
