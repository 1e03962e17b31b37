package io.github.mvngrade.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class ContentTest {
    @TempDir
    private Path folder;

    private Path file(int... values) throws IOException {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return Files.write(folder.resolve("file"), bytes);
    }

    @Test
    void whatWasWrittenIsThere() throws IOException {
        for (Content content : new Content[] {Content.of(), Content.of("ü"), Content.drawn(new Random(1), 70_001)}) {
            Path file = content.writeTo(folder.resolve("file"));
            assertThatCode(() -> content.mustBeIn(file)).doesNotThrowAnyException();
        }
        assertThat(folder.resolve("file")).hasSize(70_001);
    }

    @Test
    void theSameSeedDrawsTheSameBytes() throws IOException {
        Path file = Content.drawn(new Random(7), 100).writeTo(folder.resolve("file"));
        Content.drawn(new Random(7), 100).mustBeIn(file);
        assertThatThrownBy(() -> Content.drawn(new Random(8), 100).mustBeIn(file))
                .isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void theFirstByteThatDiffersIsToldWithThoseAfterIt() {
        assertThatThrownBy(() -> Content.of("0123456789abc").mustBeIn(file('0', '1', 0xc3, 0xbc)))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("file must hold exactly the expected bytes. Look at byte 2, the first that differs."
                        + " ==> expected: <13 bytes, from byte 2: 32 33 34 35 36 37 38 39>"
                        + " but was: <4 bytes, from byte 2: c3 bc>");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8_191, 8_192, 8_193, 16_383})
    void aDifferenceIsFoundWhereverItIs(int at) throws IOException {
        byte[] bytes = new byte[16_384];
        Content content = Content.of(bytes);
        bytes[at] = 1;
        Path file = Content.of(bytes).writeTo(folder.resolve("file"));
        assertThatThrownBy(() -> content.mustBeIn(file)).hasMessageContaining("Look at byte " + at + ", the first");
        Path longer = Content.of(new byte[16_385]).writeTo(folder.resolve("longer"));
        assertThatThrownBy(() -> content.mustBeIn(longer)).hasMessageContaining("Look at byte 16384, the first");
        assertThatCode(() -> content.mustBeIn(content.writeTo(file))).doesNotThrowAnyException();
    }

    @Test
    void whatIsMissingOrTooMuchIsTold() {
        assertThatThrownBy(() -> Content.of("01").mustBeIn(file('0')))
                .hasMessageEndingWith("Look at byte 1, the first that differs."
                        + " ==> expected: <2 bytes, from byte 1: 31> but was: <1 byte>");
        assertThatThrownBy(() -> Content.of().mustBeIn(file(1, 2, 3)))
                .hasMessageEndingWith("==> expected: <0 bytes> but was: <3 bytes, from byte 0: 01 02 03>");
    }

    @Test
    void aFileThatIsNoneIsToldEvenWhereAnEmptyOneIsExpected() throws IOException {
        assertThatThrownBy(() -> Content.of().mustBeIn(folder.resolve("none")))
                .hasMessage("none must be a file. Look at whether it is made."
                        + " ==> expected: <0 bytes> but was: <nothing of that name>");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        assertThatThrownBy(() -> Content.of().mustBeIn(inner))
                .hasMessageEndingWith("but was: <something else of that name>");
    }
}
