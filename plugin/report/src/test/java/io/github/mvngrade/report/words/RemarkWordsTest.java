package io.github.mvngrade.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mvngrade.model.grade.Remark;
import io.github.mvngrade.model.grade.Remark.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemarkWordsTest {
    private static final String FILE = "src/main/java/p/A.java";

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsWholeSentencesThatNameTheFile(Kind kind) {
        assertThat(words(kind, "one", "two", "three"))
                .contains(FILE)
                .endsWith(".")
                .doesNotContain("  ", "null", "..");
        assertThat(words(kind)).contains(FILE).doesNotContain("null");
    }

    @Test
    void whatToDoFollowsWhatIsSo() {
        assertThat(words(Kind.NOT_UTF_8))
                .isEqualTo(FILE + ":7 has a character that isn't stored as UTF-8, such as an umlaut or an accent. The"
                        + " editor probably saved the file as ISO 8859-1 or Windows-1252. Save the file as UTF-8.");
        assertThat(words(Kind.BINARY))
                .isEqualTo(FILE
                        + ":7 contains NUL characters, which don't belong in a source. The file is probably damaged: take an"
                        + " earlier version of it, or copy its text into a new file.");
        assertThat(words(Kind.BYTE_ORDER_MARK))
                .isEqualTo(FILE + " begins with a byte order mark (BOM), an invisible character that javac refuses. The"
                        + " grader ignored this character and graded the file, so it costs no points. For mvn test, save the file as \"UTF-8\""
                        + " instead of \"UTF-8 with BOM\".");
    }

    @Test
    void aGivenSourceIsTheCourses() {
        assertThat(words(Kind.REPLACED_GIVEN, FILE))
                .isEqualTo(
                        FILE + " differs from the course's file, and the course's is used. Code of your own belongs in"
                                + " files of your own.");
        assertThat(words(Kind.REPLACED_GIVEN, "src/given/java/p/A.java"))
                .isEqualTo(
                        FILE + " isn't used: the course gives this class, in src/given/java/p/A.java. Code of your own"
                                + " belongs in classes with other names.");
        assertThat(words(Kind.MEMBER_OF_GIVEN, "method asked()", "Info", "src/main/java/p/Info.java"))
                .isEqualTo(FILE + ":7 needs the method asked() of Info. The course's Info has no such method, and the"
                        + " course's is used, not src/main/java/p/Info.java. Put your additions into a class of your"
                        + " own.");
    }

    @Test
    void whatIsntThereIsNamed() {
        assertThat(words(Kind.NEWER_JAVA, "patterns in switch statements", "21", "17"))
                .isEqualTo(FILE + ":7 uses pattern matching for switch, which came with Java 21. The exercise is graded"
                        + " with Java 17, so write this another way.");
        assertThat(words(Kind.NEWER_JAVA, "something", "", "17"))
                .contains("uses something, which Java 17 doesn't have. The");
        assertThat(words(Kind.MISSING_LIBRARY, "com.google.common.collect"))
                .isEqualTo(FILE
                        + ":7 needs com.google.common.collect, which is neither in the JDK nor in your sources. The exercise names no"
                        + " library, so none is there when you are graded. Write your code without it.");
        assertThat(words(Kind.MISSING_LIBRARY, "org.junit.jupiter.api", "org.json:json:1", "a:b:2"))
                .isEqualTo(FILE
                        + ":7 needs org.junit.jupiter.api, which is neither in the JDK nor in your sources. Tests belong in"
                        + " src/test/java. Only the libraries that the exercise names are there when you are graded"
                        + " (org.json:json:1 and a:b:2). Write your code without it.");
    }

    @Test
    void aNameThatIsNearlyRight() {
        assertThat(RemarkWords.of(Remark.of(Kind.NOT_A_SOURCE_NAME, FILE + ".txt", "A.java")))
                .isEqualTo(
                        FILE + ".txt isn't graded, because its name doesn't end in .java. Rename it to A.java. Windows"
                                + " hides the ending .txt unless you let it show file name extensions: let it do so before"
                                + " you rename the file.");
        assertThat(RemarkWords.of(Remark.of(Kind.NOT_A_SOURCE_NAME, FILE + ".bak", "A.java", FILE)))
                .isEqualTo(FILE
                        + ".bak isn't graded, because its name doesn't end in .java. A.java in the same folder is graded. If your"
                        + " work is in A.java.bak, put it into A.java.");
        assertThat(words(Kind.WRONG_PACKAGE, "P", "p"))
                .isEqualTo(FILE + ":7 says \"package P;\", but the exercise needs \"package p;\" there. Upper and lower"
                        + " case make a difference.");
        assertThat(words(Kind.WRONG_PACKAGE, "q", "p")).endsWith("there.");
        assertThat(words(Kind.NO_PACKAGE, "p"))
                .isEqualTo(
                        FILE + " has no package line, so its class isn't in the package p. Put \"package p;\" first in"
                                + " the file.");
    }

    private static String words(Kind kind, String... details) {
        return RemarkWords.of(new Remark(kind, FILE, 7, List.of(details)));
    }
}
