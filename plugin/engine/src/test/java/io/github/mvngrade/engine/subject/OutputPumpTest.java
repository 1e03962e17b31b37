package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OutputPumpTest {
    private static final int CAP = 64 * 1024;

    @Test
    void whatWasPrintedIsTakenOnce() {
        OutputPump pump = pump("grüezi".getBytes(StandardCharsets.UTF_8));
        assertThat(pump.take()).isEqualTo("grüezi");
        assertThat(pump.take()).isEmpty();
    }

    @Test
    void exactlyTheCapIsNotCut() {
        assertThat(pump(letters(CAP)).take()).hasSize(CAP).doesNotContain("cut here");
    }

    @Test
    void whatIsBeyondTheCapIsCountedAndSaid() {
        String taken = pump(letters(3 * CAP + 5)).take();
        assertThat(taken).startsWith("xxx").endsWith("x\n[... cut here: 131,077 more bytes were printed ...]");
    }

    @Test
    void aCutIsForgottenWithTheNextTake() throws IOException {
        PipedOutputStream subject = new PipedOutputStream();
        OutputPump pump = new OutputPump(new PipedInputStream(subject, 2 * CAP));
        subject.write(letters(CAP + 1));
        assertThat(pump.take()).contains("cut here: 1 more");
        subject.write(letters(3));
        assertThat(pump.take()).isEqualTo("xxx");
    }

    @Test
    void drainingTellsHowMuchCame() {
        OutputPump pump = pump(letters(CAP + 1));
        assertThat(pump.drain()).isEqualTo(CAP + 1);
        assertThat(pump.drain()).isZero();
    }

    @Test
    void aDumpIsKeptHoweverMuchIsPrintedAroundIt() throws IOException {
        PipedOutputStream subject = new PipedOutputStream();
        OutputPump pump = new OutputPump(new PipedInputStream(subject, 8 * CAP));
        subject.write(letters(2 * CAP));
        assertThat(pump.take()).contains("cut here");
        pump.awaitDump();
        subject.write(letters(2 * CAP));
        subject.write("\n2026\nFull thread dump\n\n\"main\"\n\tat p.A.b(A.java:1)\n\nJNI glob"
                .getBytes(StandardCharsets.UTF_8));
        assertThat(pump.hasDump()).isFalse();
        subject.write("al refs: 1\n".getBytes(StandardCharsets.UTF_8));
        subject.write(letters(2 * CAP));
        assertThat(pump.hasDump()).isTrue();
        assertThat(pump.take()).isEqualTo("\n\nFull thread dump\n\n\"main\"\n\tat p.A.b(A.java:1)\n\nJNI global ref");
        assertThat(pump.take()).isEmpty();
    }

    @Test
    void whatOnlyBeginsLikeADumpDoesNotTakeItsPlace() {
        String whole = "Full thread dump\nreal\nJNI global refs\n";
        OutputPump before = expecting("Full thread dump\nFull threFull thread dump\n" + whole);
        assertThat(before.hasDump()).isTrue();
        assertThat(before.take()).isEqualTo("\n\nFull thread dump\nreal\nJNI global ref");
        assertThat(expecting(whole + "Full thread dump\nfake").take()).contains("real");
        assertThat(expecting("Full thread dump\nbroken off").take()).isEqualTo("\n\nFull thread dump\nbroken off");
    }

    private static OutputPump expecting(String printed) {
        ByteArrayInputStream later = new ByteArrayInputStream(printed.getBytes(StandardCharsets.UTF_8));
        AtomicBoolean asked = new AtomicBoolean();
        OutputPump pump = new OutputPump(new InputStream() {
            @Override
            public int available() {
                return asked.get() ? later.available() : 0;
            }

            @Override
            public int read() {
                return later.read();
            }
        });
        pump.awaitDump();
        asked.set(true);
        return pump;
    }

    @Test
    void whoPrintsWithoutEndHoldsNobodyUp() {
        OutputPump pump = new OutputPump(new Endless());
        assertThat(pump.take()).contains("cut here");
        pump.awaitDump();
        assertThat(pump.hasDump()).isFalse();
        pump.stop();
        assertThat(pump.drain()).isZero();
    }

    @Test
    void aBrokenPipeEndsWhatWasPrinted() {
        OutputPump pump = new OutputPump(new Broken());
        assertThat(pump.take()).isEmpty();
        pump.run();
        assertThat(pump.drain()).isZero();
    }

    @Test
    void stoppingTakesInWhatIsLeft() {
        OutputPump pump = pump("last words".getBytes(StandardCharsets.UTF_8));
        pump.stop();
        assertThat(pump.take()).isEqualTo("last words");
    }

    private static OutputPump pump(byte[] printed) {
        return new OutputPump(new ByteArrayInputStream(printed));
    }

    private static byte[] letters(int count) {
        byte[] letters = new byte[count];
        Arrays.fill(letters, (byte) 'x');
        return letters;
    }

    private static final class Endless extends InputStream {
        @Override
        public int available() {
            return CAP;
        }

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'x');
            return length;
        }
    }

    private static final class Broken extends InputStream {
        @Override
        public int available() throws IOException {
            throw new IOException("Stream closed");
        }

        @Override
        public int read() throws IOException {
            throw new IOException("Stream closed");
        }
    }
}
