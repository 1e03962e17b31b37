package io.github.mvngrade.model.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    private static final int MAX = 1 << 20;

    private enum Type {
        FIRST,
        SECOND
    }

    private static byte[] written(FrameOutput.Fields fields) {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new FrameOutput(sent).write(Type.SECOND, fields);
        return sent.toByteArray();
    }

    private static FrameInput.Reader read(byte[] bytes) throws IOException {
        FrameInput.Frame<Type> frame = new FrameInput(new ByteArrayInputStream(bytes), MAX).read(Type.class);
        assertThat(frame.type()).isEqualTo(Type.SECOND);
        return frame.fields();
    }

    /** A frame that says it has these fields, whatever they are. */
    private static FrameInput.Reader claiming(byte[] fields) throws IOException {
        return read(written(writer -> writer.out().write(fields)));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    @Test
    void fieldsArriveAsTheyWereWritten() throws IOException {
        FrameInput.Reader fields = read(written(writer -> {
            writer.text("");
            writer.text("ü\0\n\uD83D\uDE00");
            writer.bytes(new byte[] {0, -1});
            writer.number(Long.MIN_VALUE);
            writer.choice(Type.FIRST);
            writer.optional(Optional.empty());
            writer.optional(Optional.of("x"));
            writer.list(List.of(3L, 4L), writer::number);
            writer.list(List.<Long>of(), writer::number);
        }));
        assertThat(fields.text()).isEmpty();
        assertThat(fields.text()).isEqualTo("ü\0\n\uD83D\uDE00");
        assertThat(fields.bytes()).containsExactly(0, -1);
        assertThat(fields.number()).isEqualTo(Long.MIN_VALUE);
        assertThat(fields.choice(Type.class)).isEqualTo(Type.FIRST);
        assertThat(fields.optional()).isEmpty();
        assertThat(fields.optional()).contains("x");
        assertThat(fields.list(fields::number)).containsExactly(3L, 4L);
        assertThat(fields.list(fields::number)).isEmpty();
        fields.requireEnd();
    }

    @Test
    void aFieldThatIsMissingIsNoField() throws IOException {
        FrameInput.Reader fields = claiming(new byte[0]);
        fields.requireEnd();
        assertThatThrownBy(fields::number).isInstanceOf(EOFException.class);
        assertThatThrownBy(fields::text).isInstanceOf(EOFException.class);
        assertThatThrownBy(fields::optional).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> fields.choice(Type.class)).isInstanceOf(EOFException.class);
    }

    @Test
    void aFieldLongerThanItsFrameIsRefusedBeforeMemoryIsTakenForIt() {
        assertThatThrownBy(() -> claiming(number(1)).text())
                .isInstanceOf(ProtocolException.class)
                .hasMessage("A field claims 1 bytes where its frame has 0 left");
        assertThatThrownBy(() -> claiming(number(Integer.MAX_VALUE)).bytes()).hasMessageContaining("2147483647");
        assertThatThrownBy(() -> claiming(number(-1)).bytes()).hasMessageContaining("claims -1 bytes");
    }

    @Test
    void aListLongerThanItsFrameIsRefusedBeforeMemoryIsTakenForIt() {
        for (int claimed : List.of(1, -1, Integer.MAX_VALUE)) {
            assertThatThrownBy(() -> claiming(number(claimed)).list(() -> 0))
                    .isInstanceOf(ProtocolException.class)
                    .hasMessage("A list claims " + claimed + " items where its frame has 0 bytes left");
        }
    }

    @Test
    void aChoiceThatThereIsNotIsRefused() {
        assertThatThrownBy(() -> claiming(new byte[] {2}).choice(Type.class))
                .isInstanceOf(ProtocolException.class)
                .hasMessage("There is no Type with number 2");
        assertThatThrownBy(() -> claiming(new byte[] {-1}).choice(Type.class))
                .hasMessage("There is no Type with number 255");
    }

    @Test
    void whatIsLeftOfAFrameIsCounted() throws IOException {
        assertThatThrownBy(claiming(new byte[3])::requireEnd).hasMessage("A frame has 3 bytes too many");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 8, 21, Integer.MAX_VALUE})
    void aFrameShorterThanItsHeadOrLongerThanTheCapIsRefused(int length) {
        byte[] frame = new byte[64];
        System.arraycopy(number(length), 0, frame, 0, Integer.BYTES);
        assertThatThrownBy(() -> new FrameInput(new ByteArrayInputStream(frame), 20).read(Type.class))
                .isInstanceOf(ProtocolException.class)
                .isNotInstanceOf(EndOfStreamException.class)
                .hasMessage("A frame must have 9 to 20 bytes, but one claims " + length);
    }

    @Test
    void aFrameAsLongAsTheCapIsRead() throws IOException {
        byte[] frame = written(writer -> writer.number(7));
        FrameInput in = new FrameInput(new ByteArrayInputStream(frame), frame.length - Integer.BYTES);
        assertThat(in.read(Type.class).fields().number()).isEqualTo(7);
    }

    @Test
    void anEndSaysHowManyFramesCameBefore() throws IOException {
        FrameInput in = new FrameInput(new ByteArrayInputStream(written(writer -> {})), MAX);
        in.read(Type.class);
        assertThatThrownBy(() -> in.read(Type.class))
                .isInstanceOf(EndOfStreamException.class)
                .hasMessage("The stream ended before its last frame (after 1 frames)");
    }

    @Test
    void aFrameThatIsMissingIsNoticedByTheNext() {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        FrameOutput out = new FrameOutput(sent);
        out.write(Type.FIRST, writer -> {});
        int first = sent.size();
        out.write(Type.SECOND, writer -> {});
        byte[] without = Arrays.copyOfRange(sent.toByteArray(), first, sent.size());
        assertThatThrownBy(() -> read(without)).hasMessage("Frame 0 was expected, but frame 1 came");
    }

    @Test
    void aTextThatFitsIsNotCut() throws IOException {
        String longest = "x".repeat(FrameOutput.MAX_TEXT);
        assertThat(read(written(writer -> writer.text(longest))).text()).isEqualTo(longest);
        assertThat(read(written(writer -> writer.text(longest + "x"))).text())
                .hasSize(FrameOutput.MAX_TEXT)
                .endsWith("x … (cut)");
    }

    @Test
    void severalThreadsWriteWholeFrames() throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        FrameOutput out = new FrameOutput(sent);
        List<Thread> writers = new ArrayList<>();
        for (long number = 0; number < 4; number++) {
            long mine = number;
            Thread writer = new Thread(() -> {
                for (int i = 0; i < 500; i++) {
                    out.write(Type.SECOND, fields -> fields.list(List.of(mine, mine, mine), fields::number));
                }
            });
            writer.start();
            writers.add(writer);
        }
        for (Thread writer : writers) {
            writer.join();
        }
        FrameInput in = new FrameInput(new ByteArrayInputStream(sent.toByteArray()), MAX);
        for (int i = 0; i < 2_000; i++) {
            FrameInput.Reader fields = in.read(Type.class).fields();
            assertThat(fields.list(fields::number).stream().distinct()).hasSize(1);
            fields.requireEnd();
        }
    }

    @Test
    void aChannelThatIsGoneIsSaidToBe() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("broken pipe");
            }
        };
        assertThatThrownBy(() -> new FrameOutput(gone).write(Type.FIRST, writer -> {}))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("The other side of the channel is gone: broken pipe");
    }
}
