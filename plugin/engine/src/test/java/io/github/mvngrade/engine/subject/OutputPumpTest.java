package io.github.mvngrade.engine.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
        assertThat(taken).startsWith("xxx").endsWith("x\n… (cut here: " + (2 * CAP + 5) + " more bytes)");
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
    void aTextIsFoundWithoutTakingIt() {
        OutputPump pump = pump("one two".getBytes(StandardCharsets.UTF_8));
        assertThat(pump.contains("two")).isTrue();
        assertThat(pump.contains("three")).isFalse();
        assertThat(pump.take()).isEqualTo("one two");
    }

    @Test
    void whoPrintsWithoutEndHoldsNobodyUp() {
        OutputPump pump = new OutputPump(new Endless());
        assertThat(pump.take()).contains("cut here");
        assertThat(pump.contains("y")).isFalse();
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
