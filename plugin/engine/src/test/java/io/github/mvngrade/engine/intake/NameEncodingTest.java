package io.github.mvngrade.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NameEncodingTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void handInASourceWithAnUmlaut() throws IOException {
        put("Z\u00e4hler.java");
    }

    @Test
    void inALocaleWithoutUmlautsItIsNotTheName() {
        assertThatThrownBy(() -> collect(new NameEncoding(StandardCharsets.US_ASCII)))
                .isInstanceOf(IOException.class)
                .hasMessage("Java can't read the name of src/Z?hler.java here: it takes file names as US-ASCII, because"
                        + " the shell's locale isn't UTF-8. Nothing is wrong with the name. Grade again with"
                        + " LC_ALL=C.UTF-8 mvn grade");
        assertThatThrownBy(() -> collect(new NameEncoding(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("takes file names as ISO-8859-1");
    }

    @Test
    void namesInAsciiAreTakenInEveryLocale() throws Exception {
        Files.delete(folder.resolve("submission/src/Z\u00e4hler.java"));
        put("A.java");
        assertThat(collect(new NameEncoding(StandardCharsets.US_ASCII)).files()).containsExactly("src/A.java");
    }

    @Test
    void inUtf8AllNamesAreTaken() throws Exception {
        assertThat(collect(new NameEncoding(StandardCharsets.UTF_8)).files()).containsExactly("src/Z\u00e4hler.java");
    }

    @Test
    void aNameThatIsBrokenInUtf8IsTheSubmissions() {
        assertThatThrownBy(() -> SourcePath.requireSafe("src/Z\ufffdhler.java", Caps.DEFAULT))
                .isInstanceOf(UnreadableSubmissionException.class);
        assertThat(new NameEncoding(StandardCharsets.UTF_8).whole()).isTrue();
    }

    private void put(String name) throws IOException {
        Path source = folder.resolve("submission/src").resolve(name);
        Files.createDirectories(source.getParent());
        Files.writeString(source, "class A {}");
    }

    private Sources collect(NameEncoding names) throws Exception {
        return new Intake(Caps.DEFAULT, names)
                .collect(
                        folder.resolve("submission"),
                        List.of("src/*.java"),
                        new TreeMap<>(),
                        Files.createDirectories(folder.resolve("into")));
    }
}
