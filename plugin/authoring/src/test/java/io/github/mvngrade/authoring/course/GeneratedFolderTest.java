package io.github.mvngrade.authoring.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFolderTest {
    private static final String SOURCE = "src/main/java/A.java";

    @TempDir
    private Path root;

    private GeneratedFolder folder() {
        return new GeneratedFolder(root, new TreeMap<>(Map.of("pom.xml", "<a/>\n", SOURCE, "class A {}\n")));
    }

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void whatIsMissingIsWritten() throws IOException {
        assertThat(folder().write())
                .extracting(GeneratedFolder.Difference::toString)
                .containsExactly("pom.xml is missing", SOURCE + " is missing");
        assertThat(root.resolve(SOURCE)).hasContent("class A {}\n");
        assertThat(folder().differences()).isEmpty();
    }

    @Test
    void whatDiffersIsWrittenAgain() throws IOException {
        folder().write();
        write(SOURCE, "class A { int solved; }\n");
        assertThat(folder().write())
                .extracting(GeneratedFolder.Difference::toString)
                .containsExactly(SOURCE + " differs");
        assertThat(root.resolve(SOURCE)).hasContent("class A {}\n");
    }

    @Test
    void aStraySourceGoesWithTheFoldersThatItEmpties() throws IOException {
        folder().write();
        write("src/test/java/old/checks/Old.java", "class Old {}");
        assertThat(folder().write())
                .extracting(GeneratedFolder.Difference::toString)
                .containsExactly("src/test/java/old/checks/Old.java shouldn't be there");
        assertThat(root.resolve("src/test")).doesNotExist();
        assertThat(root.resolve(SOURCE)).exists();
    }

    @Test
    void whatStandsOutsideOfItsSourcesIsLeftAlone() throws IOException {
        folder().write();
        write("target/classes/A.class", "");
        write(".github/workflows/grade.yml", "");
        assertThat(folder().differences()).isEmpty();
    }

    @Test
    void linesThatEndAsOnWindowsAreNoDifference() throws IOException {
        folder().write();
        write(SOURCE, "class A {}\r\n");
        assertThat(folder().differences()).isEmpty();
    }
}
