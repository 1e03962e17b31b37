package io.github.mvngrade.model.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameSealTest {
    private static final int MAX = 1 << 20;

    private enum Type {
        ONLY
    }

    private static byte[] sent(FrameSeal seal, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FrameOutput(out, seal).write(Type.ONLY, fields -> fields.text(text));
        return out.toByteArray();
    }

    private static String received(FrameSeal seal, byte[] frame) throws IOException {
        return new FrameInput(new ByteArrayInputStream(frame), MAX, seal)
                .read(Type.class)
                .fields()
                .text();
    }

    /** The JDK's own, with keys and contents around the lengths at which SHA-256 takes another block. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 54, 55, 56, 63, 64, 65, 119, 128, 100_000})
    void aSealIsTheHmacOfItsContent(int length) throws Exception {
        Random random = new Random(length);
        byte[] content = new byte[length];
        random.nextBytes(content);
        byte[] key = new byte[1 + random.nextInt(64)];
        random.nextBytes(key);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        assertThat(FrameSeal.by(key).of(content)).isEqualTo(mac.doFinal(content));
    }

    @Test
    void whoWasHandedTheKeyReadsWhatItSealed() throws IOException {
        FrameSeal grader = FrameSeal.fresh();
        ByteArrayOutputStream channel = new ByteArrayOutputStream();
        grader.handOver(channel);
        FrameSeal subject = FrameSeal.receive(new ByteArrayInputStream(channel.toByteArray()));
        assertThat(received(subject, sent(grader, "well"))).isEqualTo("well");
        assertThatThrownBy(() -> FrameSeal.receive(new ByteArrayInputStream(new byte[FrameSeal.BYTES - 1])))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void everyBitOfAFrameCounts() {
        FrameSeal seal = FrameSeal.fresh();
        byte[] frame = sent(seal, "well");
        for (int bit = Integer.SIZE; bit < frame.length * Byte.SIZE; bit++) {
            byte[] forged = frame.clone();
            forged[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThatThrownBy(() -> received(seal, forged))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessage("Frame 0 isn't sealed with this channel's key");
        }
    }

    @Test
    void aFrameOfAnotherChannelOrDirectionOrWithoutASealIsRefused() {
        FrameSeal seal = FrameSeal.fresh();
        FrameSeal events = seal.towards(FrameSeal.Direction.GRADER);
        for (FrameSeal other :
                new FrameSeal[] {FrameSeal.fresh(), seal, seal.towards(FrameSeal.Direction.SUBJECT), FrameSeal.fresh()
                }) {
            assertThatThrownBy(() -> received(events, sent(other, "well"))).hasMessageContaining("isn't sealed");
        }
        assertThatThrownBy(() -> received(events, sent(FrameSeal.NONE, "well")))
                .isInstanceOf(EndOfStreamException.class);
    }

    @Test
    void aChannelThatNobodyElseReachesHasNoSeals() throws IOException {
        assertThat(FrameSeal.NONE.of("any".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(received(FrameSeal.NONE, sent(FrameSeal.NONE, "well"))).isEqualTo("well");
    }
}
