package io.github.mvngrade.engine.remark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredTextTest {
    private static final String FILE = "src/main/java/A.java";
    private static final String SOURCE = "package p;\n\n/** Gr\u00fc\u00dfe. */\nclass A {}\n";

    @Test
    void utf8IsAsItShouldBe() {
        assertThat(StoredText.remark(FILE, SOURCE.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(StoredText.remark(FILE, new byte[0])).isEmpty();
        assertThat(StoredText.remark(FILE, new byte[] {'x'})).isEmpty();
    }

    @Test
    void utf16IsToldWithAndWithoutItsMark() {
        for (String name : List.of("UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM")) {
            assertThat(StoredText.remark(FILE, SOURCE.getBytes(Charset.forName(name))))
                    .as(name)
                    .contains(Remark.of(Kind.UTF_16, FILE));
        }
    }

    @Test
    void zerosAreBinaryFromTheirFirstLineOn() {
        byte[] zeros = ("class A {}\n" + "\0".repeat(500)).getBytes(StandardCharsets.UTF_8);
        assertThat(StoredText.remark(FILE, zeros)).contains(new Remark(Kind.BINARY, FILE, 2, List.of()));
        assertThat(StoredText.remark(FILE, new byte[500])).contains(new Remark(Kind.BINARY, FILE, 1, List.of()));
    }

    @Test
    void latin1IsToldByTheLineOfItsFirstUmlaut() {
        assertThat(StoredText.remark(FILE, SOURCE.getBytes(StandardCharsets.ISO_8859_1)))
                .contains(new Remark(Kind.NOT_UTF_8, FILE, 3, List.of()));
    }
}
