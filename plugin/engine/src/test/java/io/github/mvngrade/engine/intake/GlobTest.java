package io.github.mvngrade.engine.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/main/java/**/*.java | src/main/java/A.java",
                "src/main/java/**/*.java | src/main/java/p/q/A.java",
                "**/*.java | A.java",
                "**/*.java | p/A.java",
                "src/** | src/p/A.txt",
                "**/java/**/?.java | a/java/b/java/C.java",
                "src/{main,given}/java/*.{java,txt} | src/given/java/A.java",
                "src/*/A.java | src/x y/A.java",
                "a**b.java | axxb.java",
                "a+(b).java | a+(b).java",
                ".mvn/*.java | .mvn/A.java",
                ".m*/A.java | .mvn/A.java",
                "**/\u00fc*.java | p/\u00fcber.java",
                "a,b.java | a,b.java",
            })
    void itMatches(String glob, String path) {
        assertThat(new Glob(glob).matches(names(path))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "src/main/java/**/*.java | src/main/java/A.class",
                "src/main/java/**/*.java | src/test/java/A.java",
                "*.java | p/A.java",
                "src/*/A.java | src/A.java",
                "?.java | AB.java",
                "**/*.java | .git/A.java",
                "**/*.java | p/._A.java",
                "*.java | .java",
                "a.java | aXjava",
                "**/*.java | A.java/b",
            })
    void itDoesntMatch(String glob, String path) {
        assertThat(new Glob(glob).matches(names(path))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"src, true", "src/main, true", "src/main/java/p, true", "src/test, false", "src/main/java/.p, false"})
    void itLeadsOnlyWhereItCanMatch(String folder, boolean leads) {
        assertThat(new Glob("src/main/java/**/*.java").mayMatchBelow(names(folder)))
                .isEqualTo(leads);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/etc/passwd",
                "../A.java",
                "a/./b",
                "a//b",
                "a/",
                "C:/A",
                "a\\b",
                "[ab]",
                "{a",
                "a}",
                "{a/b}",
                "{a{b}}"
            })
    void aMalformedOneIsRefused(String glob) {
        assertThatThrownBy(() -> new Glob(glob))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining('"' + glob + '"');
    }

    private static List<String> names(String path) {
        return List.of(path.split("/"));
    }
}
